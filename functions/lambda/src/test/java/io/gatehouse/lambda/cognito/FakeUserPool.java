package io.gatehouse.lambda.cognito;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminCreateUserRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminCreateUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminDeleteUserRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminDeleteUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminDisableUserRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminDisableUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminEnableUserRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminEnableUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminSetUserPasswordRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminSetUserPasswordResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminUpdateUserAttributesRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminUpdateUserAttributesResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminUserGlobalSignOutRequest;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminUserGlobalSignOutResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MessageActionType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;

/**
 * A user pool as far as the directory uses one, to see how its errors are told; the real protocol
 * is spoken in the end-to-end suite.
 */
class FakeUserPool implements CognitoIdentityProviderClient {
  static final String ID = "eu-west-1_Pool";

  final Map<String, FakeUser> users = new HashMap<>();
  final List<String> calls = new ArrayList<>();
  final Map<String, CognitoIdentityProviderException> failures = new HashMap<>();

  /** One user of the pool. */
  static final class FakeUser {
    Map<String, String> attributes = Map.of();
    String password = "";
    boolean enabled = true;
    int signOuts;
  }

  @Override
  public AdminCreateUserResponse adminCreateUser(AdminCreateUserRequest request) {
    call("AdminCreateUser", request.userPoolId());
    if (request.messageAction() != MessageActionType.SUPPRESS) {
      throw new AssertionError("Cognito would write a mail of its own");
    }
    FakeUser user = new FakeUser();
    user.attributes =
        request.userAttributes().stream()
            .collect(Collectors.toMap(AttributeType::name, AttributeType::value));
    users.put(request.username(), user);
    return AdminCreateUserResponse.builder().build();
  }

  @Override
  public AdminSetUserPasswordResponse adminSetUserPassword(AdminSetUserPasswordRequest request) {
    call("AdminSetUserPassword", request.userPoolId());
    if (!request.permanent()) {
      throw new AssertionError("the user would have to choose once more");
    }
    user(request.username()).password = request.password();
    return AdminSetUserPasswordResponse.builder().build();
  }

  @Override
  public AdminEnableUserResponse adminEnableUser(AdminEnableUserRequest request) {
    call("AdminEnableUser", request.userPoolId());
    user(request.username()).enabled = true;
    return AdminEnableUserResponse.builder().build();
  }

  @Override
  public AdminDisableUserResponse adminDisableUser(AdminDisableUserRequest request) {
    call("AdminDisableUser", request.userPoolId());
    user(request.username()).enabled = false;
    return AdminDisableUserResponse.builder().build();
  }

  @Override
  public AdminUpdateUserAttributesResponse adminUpdateUserAttributes(
      AdminUpdateUserAttributesRequest request) {
    call("AdminUpdateUserAttributes", request.userPoolId());
    FakeUser user = user(request.username());
    user.attributes = new HashMap<>(user.attributes);
    request.userAttributes().forEach(each -> user.attributes.put(each.name(), each.value()));
    return AdminUpdateUserAttributesResponse.builder().build();
  }

  @Override
  public AdminDeleteUserResponse adminDeleteUser(AdminDeleteUserRequest request) {
    call("AdminDeleteUser", request.userPoolId());
    user(request.username());
    users.remove(request.username());
    return AdminDeleteUserResponse.builder().build();
  }

  @Override
  public AdminUserGlobalSignOutResponse adminUserGlobalSignOut(
      AdminUserGlobalSignOutRequest request) {
    call("AdminUserGlobalSignOut", request.userPoolId());
    user(request.username()).signOuts++;
    return AdminUserGlobalSignOutResponse.builder().build();
  }

  private void call(String action, String pool) {
    calls.add(action);
    if (!pool.equals(ID)) {
      throw new AssertionError("another pool: " + pool);
    }
    CognitoIdentityProviderException failure = failures.get(action);
    if (failure != null) {
      throw failure;
    }
  }

  private FakeUser user(String name) {
    FakeUser user = users.get(name);
    if (user == null) {
      throw UserNotFoundException.builder().message("User does not exist.").build();
    }
    return user;
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {}
}
