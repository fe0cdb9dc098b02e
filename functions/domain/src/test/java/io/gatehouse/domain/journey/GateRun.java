package io.gatehouse.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Decisions;
import io.gatehouse.domain.change.StateChange;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.delivery.DeliverMessage;
import io.gatehouse.domain.delivery.DyingMessages;
import io.gatehouse.domain.emailchange.ChangeEmail;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.link.Confirmation;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.link.Linked;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.memory.FakeSignInDirectory.DirectoryDown;
import io.gatehouse.domain.password.PasswordReset;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.testdata.UseCases;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * One life of a user's links, led step by step beside {@link GateModel}: after each, both have
 * answered the same and look the same.
 */
final class GateRun {
  /** The death of a process; no request answers it. */
  private static final class Died extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final Portal portal = new Portal();
  private final User user;
  private final InterruptedChanges changes;
  private final UseCases use;
  private final Map<GateKind, List<Linked<?>>> mails = new EnumMap<>(GateKind.class);
  private final Map<Integer, MessageId> unnoted = new LinkedHashMap<>();
  private final Map<Integer, Instant> unnotedUntil = new LinkedHashMap<>();
  private final Set<GateTransition> transitions;
  private GateModel model = new GateModel();
  private GateStep.@Nullable Attempt lastAttempt;
  private int lastRequest;
  private int lastMail;
  private int requests;
  private int messages;
  private int addressWhenAsked;
  private final Map<Integer, Integer> unnotedAddress = new LinkedHashMap<>();
  private int noted;
  private final Set<LinkId> known = new HashSet<>();

  /**
   * A new life.
   *
   * @param planted what an error makes of every change before it is written
   * @param transitions takes what was seen
   */
  GateRun(UnaryOperator<Change> planted, Set<GateTransition> transitions) {
    this.transitions = transitions;
    Company company = portal.givenCompany();
    // The contact person cannot be deleted, and is somebody else.
    portal.givenAdministrator(company, UserStatus.ACTIVE);
    user = portal.givenUser(company, UserStatus.NOT_INVITED);
    changes = new InterruptedChanges(change -> portal.store.commit(planted.apply(change)));
    use = portal.useCases(changes);
    for (GateKind kind : GateKind.values()) {
      mails.put(kind, new ArrayList<>());
    }
  }

  /** Takes a step, and fails if the model does not agree. Answers what was answered. */
  String assertStep(GateStep step) {
    if (!isPossible(step)) {
      return "nothing to do it with";
    }
    Map<GateKind, String> before = states();
    String answer;
    if (step instanceof GateStep.Together together) {
      answer = assertTogether(together);
    } else {
      int request = request(step);
      addressWhenAsked = model.addresses();
      String expected = expected(model, step, request, messages + 1, now(), null, 0);
      answer = answer(step, request);
      assertThat(answer).as("%s, seen by the model", step).isEqualTo(expected);
      assertThat(view()).as("after %s", step).isEqualTo(model.view(now()));
    }
    if (!(step instanceof GateStep.Together)) {
      noteTransitions(step, answer, before);
    }
    return answer;
  }

  private int request(GateStep step) {
    if (step instanceof GateStep.Attempt attempt) {
      lastAttempt = attempt;
      lastMail = number(attempt.kind(), attempt.mailsBack());
      lastRequest = ++requests;
    }
    return lastRequest;
  }

  private boolean isPossible(GateStep step) {
    return switch (step) {
      case GateStep.Attempt attempt -> attempt.mailsBack() < mails(attempt.kind()).size();
      case GateStep.Look look -> look.mailsBack() < mails(look.kind()).size();
      case GateStep.Repeat ignored -> lastAttempt != null;
      case GateStep.Together together ->
          isPossible(together.first()) && isPossible(together.second());
      default -> true;
    };
  }

  /** The number of a mail, the first being 1. */
  private int number(GateKind kind, int mailsBack) {
    return mails(kind).size() - mailsBack;
  }

  /**
   * Whatever comes of two at once could have come of one after the other, or of one amid the other.
   */
  private String assertTogether(GateStep.Together together) {
    Instant now = now();
    int one = ++requests;
    int other = ++requests;
    int message = messages + 1;
    int later = together.first() instanceof GateStep.Forget ? message + 1 : message;
    List<Tuple.Tuple2<String, GateModel>> possible = new ArrayList<>();
    GateModel amid = model.copy();
    StringBuilder second = new StringBuilder();
    String first =
        expected(
            amid,
            together.first(),
            one,
            message,
            now,
            () -> second.append(expected(amid, together.second(), other, later, now, null, 0)),
            together.at());
    if (second.isEmpty()) {
      second.append(expected(amid, together.second(), other, later, now, null, 0));
    }
    possible.add(Tuple.of(first + " and " + second, amid));
    GateModel after = model.copy();
    String before = expected(after, together.second(), other, later, now, null, 0);
    possible.add(
        Tuple.of(
            expected(after, together.first(), one, message, now, null, 0) + " and " + before,
            after));
    if (!(together.first() instanceof GateStep.Attempt)) {
      GateModel inTurn = model.copy();
      String begun = expected(inTurn, together.first(), one, message, now, null, 0);
      possible.add(
          Tuple.of(
              begun + " and " + expected(inTurn, together.second(), other, later, now, null, 0),
              inTurn));
    }
    GateModel alone = model.copy();
    GateModel otherAlone = model.copy();
    String answers =
        expected(alone, together.first(), one, message, now, null, 0)
            + " and "
            + expected(otherAlone, together.second(), other, later, now, null, 0);
    GateModel unseen = alone.beside(otherAlone, model);
    if (unseen != null) {
      possible.add(Tuple.of(answers, unseen));
    }
    AtomicBoolean happened = new AtomicBoolean();
    StringBuilder answered = new StringBuilder();
    Runnable meanwhile =
        () -> {
          happened.set(true);
          answered.append(answer(together.second(), other));
        };
    for (int write = 0; write < together.at(); write++) {
      changes.plan(() -> {});
    }
    changes.plan(meanwhile);
    String answer = answer(together.first(), one);
    changes.forget();
    if (!happened.get()) {
      meanwhile.run();
    }
    String seen = answer + " and " + answered + ": " + view();
    List<String> allowed =
        possible.stream().map(each -> each.get1() + ": " + each.get2().view(now)).toList();
    assertThat(seen).as("%s", together).isIn(allowed);
    model = possible.get(allowed.indexOf(seen)).get2();
    return answer;
  }

  private String expected(
      GateModel of,
      GateStep step,
      int request,
      int message,
      Instant now,
      @Nullable Runnable between,
      int at) {
    return switch (step) {
      case GateStep.Attempt attempt ->
          of.attempt(
              attempt, number(attempt.kind(), attempt.mailsBack()), request, now, between, at);
      case GateStep.Repeat ignored ->
          of.attempt(Objects.requireNonNull(lastAttempt), lastMail, request, now, null, 0);
      case GateStep.Look look -> of.look(look.kind(), number(look.kind(), look.mailsBack()), now);
      case GateStep.Send send -> of.send(send.kind(), now);
      case GateStep.Forget forget -> {
        String answer = of.forgotten(message, model.addresses(), now);
        yield forget.dies() ? GateModel.DIED : answer;
      }
      case GateStep.Redeliver ignored -> {
        List<String> answers = new ArrayList<>();
        unnoted
            .keySet()
            .forEach(
                number ->
                    answers.add(
                        now.isBefore(Objects.requireNonNull(unnotedUntil.get(number)))
                            ? "NOT_CLAIMED"
                            : of.forgotten(
                                number, Objects.requireNonNull(unnotedAddress.get(number)), now)));
        yield answers.toString();
      }
      case GateStep.Act act -> of.act(act, now);
      case GateStep.Wait ignored -> GateModel.DONE;
      case GateStep.Together ignored -> throw new IllegalStateException("two are two");
    };
  }

  private String answer(GateStep step, int request) {
    try {
      return act(step, request);
    } catch (DirectoryDown down) {
      return "DirectoryDown";
    } catch (Died | DyingMessages.Died died) {
      return GateModel.DIED;
    } catch (Refused refused) {
      return refused.refusal() instanceof Refusal.WrongCode(int left)
          ? "WrongCode " + left
          : refused.refusal().getClass().getSimpleName();
    }
  }

  private String act(GateStep step, int request) {
    return switch (step) {
      case GateStep.Attempt attempt ->
          attempt(attempt, number(attempt.kind(), attempt.mailsBack()), request);
      case GateStep.Repeat ignored ->
          attempt(Objects.requireNonNull(lastAttempt), lastMail, request);
      case GateStep.Look look -> look(look);
      case GateStep.Send send -> done(send(send.kind()));
      case GateStep.Forget forget -> forget(forget.dies());
      case GateStep.Redeliver ignored -> redeliver();
      case GateStep.Act act -> act(act);
      case GateStep.Wait wait -> {
        portal.clock.advance(wait.duration());
        yield GateModel.DONE;
      }
      case GateStep.Together ignored -> throw new IllegalStateException("two are two");
    };
  }

  private String attempt(GateStep.Attempt attempt, int number, int request) {
    Linked<?> mail = mails(attempt.kind()).get(mails(attempt.kind()).size() - number);
    String code =
        attempt.right()
            ? portal.secrets.code(mail.link().id())
            : portal.secrets.wrongCode(mail.link().id());
    Context context = TestData.context(new Actor.Anonymous(), now(), "gate-" + request);
    if (attempt.death() != GateStep.Attempt.NEVER) {
      for (int write = 0; write < attempt.death(); write++) {
        changes.plan(() -> {});
      }
      changes.plan(
          () -> {
            throw new Died();
          });
    }
    portal.directory.failNext(attempt.directory() == GateStep.Directory.IS_DOWN ? 1 : 0);
    portal.directory.refuseNext(attempt.directory() == GateStep.Directory.REFUSES);
    try {
      return switch (attempt.kind()) {
        case INVITATION ->
            done(run(use.acceptInvitation(), portal.redemption(mail, code), context));
        case RESET -> done(run(use.choosePassword(), portal.redemption(mail, code), context));
        case ADDRESS ->
            done(
                run(use.confirmEmailChange(), new Confirmation(portal.token(mail), code), context));
      };
    } finally {
      if (attempt.death() != GateStep.Attempt.NEVER) {
        changes.forget();
      }
      portal.directory.failNext(0);
      portal.directory.refuseNext(false);
    }
  }

  private String look(GateStep.Look look) {
    String token = portal.token(mails(look.kind()).get(look.mailsBack()));
    Context context = administrator();
    return switch (look.kind()) {
      case INVITATION -> run(use.readInvitationStatus(), token, context).state().name();
      case RESET -> run(use.readPasswordResetStatus(), token, context).state().name();
      case ADDRESS -> run(use.readEmailChangeStatus(), token, context).state().name();
    };
  }

  private Object send(GateKind kind) {
    return switch (kind) {
      case INVITATION -> run(use.sendInvitation(), Portal.named(user), administrator());
      case RESET -> run(use.sendPasswordReset(), Portal.named(user), administrator());
      case ADDRESS ->
          run(
              use.changeEmail(),
              new ChangeEmail.Input(
                  Portal.named(user), new EmailAddress("address" + ++requests + "@example.com")),
              administrator());
    };
  }

  private String forget(boolean dies) {
    int number = ++messages;
    EmailAddress email = portal.user(user.id()).email();
    run(
        use.forgetPassword(),
        email,
        TestData.context(new Actor.Anonymous(), now(), "gate-" + ++requests));
    MessageId id = portal.store.messages().all().getLast().message().id();
    if (dies) {
      unnoted.put(number, id);
      unnotedAddress.put(number, addressWhenAsked);
      unnotedUntil.put(number, now().plus(Duration.ofMinutes(2)));
      portal.delivery(changes, new DyingMessages(portal.store.messages())).deliver(id, now());
    }
    return portal.delivery(changes, portal.store.messages()).deliver(id, now()).name();
  }

  private String redeliver() {
    List<String> answers = new ArrayList<>();
    List<Integer> noted = new ArrayList<>();
    unnoted.forEach(
        (number, id) -> {
          DeliverMessage.Result result =
              portal.delivery(changes, portal.store.messages()).deliver(id, now());
          answers.add(result.name());
          if (result != DeliverMessage.Result.NOT_CLAIMED) {
            noted.add(number);
          }
        });
    noted.forEach(unnoted::remove);
    return answers.toString();
  }

  private String act(GateStep.Act act) {
    return switch (act) {
      case REVOKE -> done(run(use.revokeInvitation(), Portal.named(user), administrator()));
      case CANCEL -> done(run(use.cancelEmailChange(), Portal.named(user), administrator()));
      case DISABLE -> done(run(use.disableUser(), Portal.named(user), administrator()));
      case ENABLE -> done(run(use.enableUser(), Portal.named(user), administrator()));
      case DELETE -> done(run(use.deleteUser(), Portal.named(user), administrator()));
      case RESTORE -> done(run(use.restoreUser(), Portal.named(user), administrator()));
      case SUSPEND -> done(run(use.suspendCompany(), user.home(), administrator()));
      case RESUME -> done(run(use.resumeCompany(), user.home(), administrator()));
      case FOLLOW_UP ->
          run(
                  use.followUpInvitation(),
                  user.id(),
                  TestData.context(new Actor.Schedule(), now(), "gate-" + ++requests))
              .name();
    };
  }

  private static String done(Object answered) {
    Objects.requireNonNull(answered);
    return GateModel.DONE;
  }

  private <I, O> O run(UseCase<I, O> useCase, I input, Context context) {
    return Decisions.carryOut(useCase, input, context, outcome -> changes.commit(outcome.change()));
  }

  private Context administrator() {
    return TestData.context(TestData.operator(), now(), "gate-" + ++requests);
  }

  private Instant now() {
    return portal.clock.instant();
  }

  private List<Linked<?>> mails(GateKind kind) {
    return Objects.requireNonNull(mails.get(kind));
  }

  private @Nullable Linked<?> linked(GateKind kind) {
    return switch (kind) {
      case INVITATION -> portal.store.invitations().find(user.id()).orElse(null);
      case RESET -> portal.store.resets().find(user.id()).orElse(null);
      case ADDRESS -> portal.store.emailChanges().find(user.id()).orElse(null);
    };
  }

  private void noteMails() {
    List<Change> all = portal.store.committed();
    for (Change change : all.subList(noted, all.size())) {
      for (StateChange state : change.states()) {
        if (state.after() instanceof Linked<?> linked && known.add(linked.link().id())) {
          mails(kind(linked)).addFirst(linked);
        }
      }
    }
    noted = all.size();
  }

  private static GateKind kind(Linked<?> linked) {
    return switch (linked) {
      case Invitation ignored -> GateKind.INVITATION;
      case PasswordReset ignored -> GateKind.RESET;
      default -> GateKind.ADDRESS;
    };
  }

  /** In the words of {@link GateModel#view}. */
  private String view() {
    noteMails();
    StringBuilder view = new StringBuilder(portal.user(user.id()).status().name());
    boolean companyStopped = !portal.company(user.home()).status().takesPart();
    view.append(companyStopped ? " of a stopped company" : "");
    for (GateKind kind : GateKind.values()) {
      Linked<?> linked = linked(kind);
      view.append(" | ").append(mails(kind).size()).append(' ').append(kind);
      view.append(' ').append(state(linked));
      if (linked != null && linked.link().ending() == MailedLink.Ending.OPEN) {
        view.append(" wrong ").append(linked.link().attempts());
      }
      if (linked instanceof Invitation invitation) {
        view.append(" reminders ")
            .append(invitation.remindersSent())
            .append(' ')
            .append(invitation.lapseTold());
      }
    }
    return view.toString();
  }

  private String state(@Nullable Linked<?> linked) {
    if (linked == null) {
      return "NONE";
    }
    LinkState state = linked.link().state(now());
    Instant claimedUntil = linked.link().claimedUntil();
    return state == LinkState.VALID && claimedUntil != null && now().isBefore(claimedUntil)
        ? "CLAIMED"
        : state.name();
  }

  private Map<GateKind, String> states() {
    Map<GateKind, String> states = new EnumMap<>(GateKind.class);
    for (GateKind kind : GateKind.values()) {
      Linked<?> linked = linked(kind);
      states.put(
          kind,
          linked == null
              ? "[*]"
              : state(linked) + " " + linked.link().id() + " " + linked.link().attempts());
    }
    return states;
  }

  private void noteTransitions(GateStep step, String answer, Map<GateKind, String> before) {
    states()
        .forEach(
            (kind, after) -> {
              String was = Objects.requireNonNull(before.get(kind));
              if (!was.equals(after)) {
                transitions.add(
                    new GateTransition(
                        kind,
                        was.split(" ", 2)[0],
                        after.split(" ", 2)[0],
                        why(step, answer, kind)));
              }
            });
  }

  private String why(GateStep step, String answer, GateKind kind) {
    GateStep.Attempt attempt =
        step instanceof GateStep.Repeat
            ? lastAttempt
            : step instanceof GateStep.Attempt typed ? typed : null;
    if (attempt == null) {
      return step.label();
    }
    if (attempt.kind() != kind) {
      return "address confirmed";
    }
    return switch (answer) {
      case "done" -> "right code";
      case "DirectoryDown", "Died" -> "died";
      case "InvalidRequest" -> "password refused";
      case "LinkRevoked" -> Objects.requireNonNull(model.stopped(kind));
      default -> "wrong code";
    };
  }
}
