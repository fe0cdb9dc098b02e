package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.contract.AccessFactsContract;
import io.gatehouse.domain.contract.AccessIndexContract;
import io.gatehouse.domain.contract.ChangesContract;
import io.gatehouse.domain.contract.CompaniesContract;
import io.gatehouse.domain.contract.EmailChangesContract;
import io.gatehouse.domain.contract.EventLogContract;
import io.gatehouse.domain.contract.ImportsContract;
import io.gatehouse.domain.contract.InvitationsContract;
import io.gatehouse.domain.contract.LastUsesContract;
import io.gatehouse.domain.contract.MembershipsContract;
import io.gatehouse.domain.contract.MessagesContract;
import io.gatehouse.domain.contract.NotificationsContract;
import io.gatehouse.domain.contract.PartnerAccessesContract;
import io.gatehouse.domain.contract.PasswordResetsContract;
import io.gatehouse.domain.contract.Ports;
import io.gatehouse.domain.contract.RequestCountsContract;
import io.gatehouse.domain.contract.ReviewsContract;
import io.gatehouse.domain.contract.RosterContract;
import io.gatehouse.domain.contract.SeatsContract;
import io.gatehouse.domain.contract.TiesContract;
import io.gatehouse.domain.contract.UsersContract;
import org.junit.jupiter.api.Nested;

/**
 * The DynamoDB adapters keep the promises of the ports, the very ones the in-memory adapters keep;
 * so what is proved about use cases over those holds over these.
 */
class DynamoContractsTest {

  private static final Ports PORTS = Adapters.local().ports();

  @Nested
  class AccessFactsTest extends AccessFactsContract {
    @Override
    protected Ports ports() {
      return PORTS;
    }
  }

  @Nested
  class AccessIndexTest extends AccessIndexContract {
    @Override
    protected Ports ports() {
      return PORTS;
    }
  }

  @Nested
  class EventLogTest extends EventLogContract {
    @Override
    protected Ports ports() {
      return PORTS;
    }
  }

  @Nested
  class ReviewsTest extends ReviewsContract {
    @Override
    protected Ports ports() {
      return PORTS;
    }
  }

  @Nested
  class TiesTest extends TiesContract {
    @Override
    protected Ports ports() {
      return PORTS;
    }
  }

  @Nested
  class LastUsesTest extends LastUsesContract {
    @Override
    protected Ports ports() {
      return PORTS;
    }
  }

  @Nested
  class ChangesTest extends ChangesContract {
    @Override
    protected Ports ports() {
      return PORTS;
    }
  }

  @Nested
  class CompaniesTest extends CompaniesContract {
    @Override
    protected Ports ports() {
      return PORTS;
    }
  }

  @Nested
  class EmailChangesTest extends EmailChangesContract {

    @Override
    protected Ports ports() {
      return PORTS;
    }
  }

  @Nested
  class InvitationsTest extends InvitationsContract {
    @Override
    protected Ports ports() {
      return PORTS;
    }
  }

  @Nested
  class MembershipsTest extends MembershipsContract {
    @Override
    protected Ports ports() {
      return PORTS;
    }
  }

  @Nested
  class MessagesTest extends MessagesContract {
    @Override
    protected Ports ports() {
      return PORTS;
    }
  }

  @Nested
  class NotificationsTest extends NotificationsContract {
    @Override
    protected Ports ports() {
      return PORTS;
    }
  }

  @Nested
  class PasswordResetsTest extends PasswordResetsContract {
    @Override
    protected Ports ports() {
      return PORTS;
    }
  }

  @Nested
  class RosterTest extends RosterContract {
    @Override
    protected Ports ports() {
      return PORTS;
    }
  }

  @Nested
  class UsersTest extends UsersContract {
    @Override
    protected Ports ports() {
      return PORTS;
    }
  }

  @Nested
  class RequestCountsTest extends RequestCountsContract {
    @Override
    protected Ports ports() {
      return PORTS;
    }
  }

  @Nested
  class SeatsTest extends SeatsContract {
    @Override
    protected Ports ports() {
      return PORTS;
    }
  }

  @Nested
  class ImportsTest extends ImportsContract {
    @Override
    protected Ports ports() {
      return PORTS;
    }
  }

  @Nested
  class PartnerAccessesTest extends PartnerAccessesContract {
    @Override
    protected Ports ports() {
      return PORTS;
    }
  }
}
