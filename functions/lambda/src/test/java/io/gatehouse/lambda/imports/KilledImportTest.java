package io.gatehouse.lambda.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.Steps.Killed;
import io.gatehouse.lambda.portal.TestPortal;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The worker is stopped before every single call it makes, and its message comes again: every user
 * is made exactly once, and every line has its outcome.
 */
class KilledImportTest {
  private static final int LINES = 3;

  @AutoClose private final TestPortal portal = new TestPortal();
  private final ImportScene scene = new ImportScene(portal);
  private int imports;

  @Test
  @DisplayName("R51: killed before any call, in whichever task; the message comes again")
  void success_R51_killedAtEveryCall() {
    atEveryCall(
        call -> {
          portal.steps.killBefore(call);
          boolean killed = doAll();
          portal.steps.startAnew();
          doAll();
          return killed;
        });
  }

  @Test
  @DisplayName("R51: delivered twice; one does everything while the other is about to make a call")
  void success_R51_deliveredTwiceAtOnce() {
    atEveryCall(
        call -> {
          portal.steps.before(call, this::again);
          doAll();
          boolean happened = portal.steps.happened();
          portal.steps.startAnew();
          doAll();
          return happened;
        });
  }

  /** The first message once more, which is as good as any: they find out what is left. */
  private void again() {
    portal.queue.putBack(first);
    portal.doImportTask();
    while (portal.doImportTask()) {
      // Whatever else is waiting.
    }
  }

  private String first = "";

  /** Until there is nothing to be done; whether somebody was killed. */
  private boolean doAll() {
    boolean killed = false;
    while (!portal.queue.waiting().isEmpty()) {
      try {
        portal.doImportTask();
      } catch (Killed ended) {
        killed = true;
        portal.steps.startAnew();
      }
    }
    return killed;
  }

  private void atEveryCall(IntPredicate disturbed) {
    int calls = 0;
    boolean more = true;
    while (more) {
      String file = ImportScene.people(imports * LINES, imports * LINES + LINES);
      imports++;
      String id = scene.checked(file, false);
      scene.ask(Operation.IMPORT_START, id).expect(202);
      portal.deliverOutbox();
      first = portal.queue.waiting().getFirst();
      more = disturbed.test(++calls);
      Reply ended = scene.get(id);
      assertThat(ended.at("/state")).as("call %s", calls).isEqualTo("DONE");
      assertThat(ended.at("/progress/created")).as("call %s", calls).isEqualTo("" + LINES);
      assertThat(scene.result(id)).as("call %s", calls).hasSize(LINES);
      assertThat(scene.emails()).doesNotHaveDuplicates().hasSize(imports * LINES);
      assertThat(portal.items.events("import.finished")).hasSize(imports);
    }
    assertThat(calls).as("a worker makes calls").isGreaterThan(3 * LINES);
  }
}
