package io.gatehouse.lambda.access;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Nothing is asked, whatever is said. */
@JsonIgnoreProperties(ignoreUnknown = true)
record NoInput() {}
