package io.gatehouse.lambda.edge;

/** The functions that answer operations, with their logical ids in the template. */
public enum FunctionName {
  COMPANIES("CompaniesFunction"),
  USERS("UsersFunction"),
  INVITATIONS("InvitationsFunction"),
  SEATS("SeatsFunction"),
  PUBLIC_PASSWORDS("PublicPasswordsFunction"),
  ADMIN_PASSWORDS("AdminPasswordsFunction"),
  ACCESS("AccessFunction"),
  IMPORTS("ImportsFunction"),
  DELEGATION("DelegationFunction"),
  ACCOUNT_ACCESS("AccountAccessFunction"),
  PARTNER_ACCESS("PartnerAccessFunction");

  private final String logicalId;

  FunctionName(String logicalId) {
    this.logicalId = logicalId;
  }

  public String logicalId() {
    return logicalId;
  }
}
