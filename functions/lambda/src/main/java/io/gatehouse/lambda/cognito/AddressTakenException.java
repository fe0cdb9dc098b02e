package io.gatehouse.lambda.cognito;

import io.gatehouse.domain.id.UserId;

/**
 * The pool knows the user's address under another user name. Within Gatehouse an address has one
 * user (R8), so the pool holds somebody Gatehouse does not: it is shared with another portal, or
 * the table was restored to a time before them. A person has to look at it; trying again does not
 * help.
 */
final class AddressTakenException extends DirectoryException {
  private static final long serialVersionUID = 1L;

  AddressTakenException(UserId user) {
    super("the address of " + user + " belongs to another user of the pool");
  }
}
