package io.gatehouse.lambda.partneraccess;

import static io.gatehouse.lambda.partneraccess.GrantScene.DECIDING;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Reply;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

/**
 * Decisions about one grant that meet: whatever comes first, nobody ends with access by a grant
 * that does not stand, or on the customer's list by a group that is gone.
 */
class GrantRacesTest {
  private static final int TIMES = 6;

  @AutoClose private final GrantScene scene = new GrantScene();

  @RepeatedTest(TIMES)
  @DisplayName("R30: somebody is put into a group while its role is disabled")
  void success_R30_joinedWhileDisabled() throws Exception {
    scene.set(DECIDING).expect(200);
    together(
        List.of(
            () -> scene.set(),
            () -> scene.members(DECIDING, Map.of("add", List.of(scene.ida.id()))),
            () -> scene.members(DECIDING, Map.of("add", List.of(scene.ole.id())))));
    assertThat(scene.groups()).isEmpty();
    assertThat(scene.decides(scene.ida)).isFalse();
    assertThat(scene.decides(scene.ole)).isFalse();
    scene.portal.deliverOutbox();
    assertThat(scene.listed()).doesNotContain(scene.ida.email(), scene.ole.email());
    scene.set(DECIDING).expect(200);
    assertThat(scene.whoDecides(null)).doesNotContain(scene.ida.id(), scene.ole.id());
  }

  @RepeatedTest(TIMES)
  @DisplayName("R28, R30: enabled and disabled at once, by several")
  void success_R30_enabledAndDisabled() throws Exception {
    scene.set(DECIDING).expect(200);
    scene.join(DECIDING, scene.ida);
    List<Reply> replies =
        together(
            List.of(
                () -> scene.set(),
                () -> scene.set(DECIDING),
                () -> scene.set(),
                () -> scene.set(DECIDING)));
    assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).isIn(200, 409));
    boolean stands = !scene.groups().isEmpty();
    Reply now =
        scene
            .portal
            .as(scene.customer)
            .ask(Operation.PARTNER_ACCESS_GET, scene.customer.company())
            .expect(200);
    assertThat(now.json().at("/roles/0/enabled").asBoolean()).isEqualTo(stands);
    assertThat(now.json().at("/roles/0").has("since")).isEqualTo(stands);
    // Whoever disabled it did so after ida had joined: only a grant that never ended keeps her.
    assertThat(scene.decides(scene.ida)).isEqualTo(stands && members() == 1);
    scene.portal.deliverOutbox();
    assertThat(members()).isEqualTo(scene.decides(scene.ida) ? 1 : 0);
    assertThat(scene.listed().contains(scene.ida.email())).isEqualTo(scene.decides(scene.ida));
  }

  private int members() {
    return scene
        .portal
        .as(scene.customer)
        .ask(Operation.PARTNER_ACCESS_GET, scene.customer.company())
        .expect(200)
        .json()
        .at("/roles/0/members")
        .asInt();
  }

  private static List<Reply> together(List<Callable<Reply>> attempts) throws Exception {
    try (ExecutorService all = Executors.newFixedThreadPool(attempts.size())) {
      List<Future<Reply>> running = all.invokeAll(attempts);
      return running.stream().map(Future::resultNow).toList();
    }
  }
}
