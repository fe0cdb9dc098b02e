package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.assignment.Assignment;
import io.gatehouse.domain.assignment.CustomerChoice;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.user.Language;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.domain.user.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * A person to become a user (R8).
 *
 * @param assignment what they are to hold in their home company (R10)
 * @param seat which they begin with (R21); null: none
 * @param customers for which customers of it (R18)
 * @param sendInvitation whether to invite them at once (R11)
 */
public record NewPerson(
    PersonName name,
    EmailAddress email,
    @Nullable PhoneNumber phone,
    Language language,
    Assignment assignment,
    @Nullable SeatTypeId seat,
    CustomerChoice customers,
    boolean sendInvitation) {}
