package io.gatehouse.lambda.portal;

import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.memory.FakePasswordPolicies;
import io.gatehouse.domain.memory.FakePost;
import io.gatehouse.domain.memory.FakeSignInDirectory;

/** What stands in for the world outside. */
record TestDoubles(
    FakeClock clock,
    FakePost post,
    FakeSignInDirectory directory,
    FakePasswordPolicies policies,
    WatchedDynamoDb dynamoDb,
    Steps steps,
    FakeBucket bucket,
    FakeQueue queue) {}
