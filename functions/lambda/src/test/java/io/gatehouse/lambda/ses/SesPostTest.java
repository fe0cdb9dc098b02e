package io.gatehouse.lambda.ses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import io.gatehouse.domain.delivery.Letter;
import io.gatehouse.domain.delivery.Post;
import io.gatehouse.domain.delivery.Undeliverable;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.user.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SendingPausedException;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;
import software.amazon.awssdk.services.sesv2.model.TooManyRequestsException;

class SesPostTest {
  private static final Letter LETTER =
      SampleLetters.TYPICAL.of(LetterKind.FIRST_REMINDER, Language.DA);
  private static final MessageId MESSAGE = new MessageId("msg_01kample0000000000000000m0");
  private static final String QUOTING =
      "The following identities failed the check: jens@example.com";

  private final FakeSes ses = new FakeSes();

  private Post post(MailSettings settings) {
    return new SesPost(ses, new MailWriter(settings, SampleLetters.CATALOGUE), settings);
  }

  /** R42: text and HTML, in the reader's language. */
  @Test
  void aLetterGoesOutAsOneMailWithBothParts() {
    String reference = post(SampleLetters.SETTINGS).send(MESSAGE, LETTER);

    assertThat(reference).isEqualTo("ses-1");
    SendEmailRequest request = ses.sent.getFirst();
    assertThat(request.fromEmailAddress()).isEqualTo("\"Gatehouse\" <portal@example.com>");
    assertThat(request.destination().toAddresses()).containsExactly("jens@example.com");
    assertThat(request.configurationSetName()).isEqualTo("gatehouse-mail");
    assertThat(request.emailTags())
        .containsExactly(
            MessageTag.builder().name("kind").value("reminder-1").build(),
            // By which events find their message (R42, R49).
            MessageTag.builder().name("message").value(MESSAGE.value()).build());
    var content = request.content().simple();
    assertThat(content.subject().data()).startsWith("Påmindelse: Anna Bjørnsen");
    assertThat(content.body().text().data()).startsWith("Hej Jens");
    assertThat(content.body().html().data()).startsWith("<!doctype html>");
    assertThat(content.subject().charset()).isEqualTo("UTF-8");
    assertThat(content.body().text().charset()).isEqualTo("UTF-8");
    assertThat(content.body().html().charset()).isEqualTo("UTF-8");
  }

  @Test
  void absenceNotesAreAskedToStayAway() {
    post(SampleLetters.SETTINGS).send(MESSAGE, LETTER);

    assertThat(ses.sent.getFirst().content().simple().headers())
        .extracting(MessageHeader::name, MessageHeader::value)
        .containsExactly(
            tuple("Auto-Submitted", "auto-generated"), tuple("X-Auto-Response-Suppress", "All"));
  }

  @Test
  void withoutAConfigurationSetNoneIsNamed() {
    post(new MailSettings(
            "https://portal.example.com", "Gatehouse", "portal@example.com", Optional.empty()))
        .send(MESSAGE, LETTER);

    assertThat(ses.sent.getFirst().configurationSetName()).isNull();
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(
            answer(BadRequestException.builder(), 400, "BadRequestException"), Undeliverable.class),
        Arguments.of(
            answer(MessageRejectedException.builder(), 400, "MessageRejected"),
            MailDelayedException.class),
        Arguments.of(
            answer(SendingPausedException.builder(), 400, "SendingPausedException"),
            MailDelayedException.class),
        Arguments.of(
            answer(TooManyRequestsException.builder(), 429, "TooManyRequestsException"),
            MailDelayedException.class),
        Arguments.of(
            answer(SesV2Exception.builder(), 503, "ServiceUnavailable"),
            MailDelayedException.class),
        Arguments.of(SdkClientException.create(QUOTING), MailDelayedException.class));
  }

  private static SdkException answer(SesV2Exception.Builder kind, int status, String code) {
    kind.statusCode(status);
    kind.message(QUOTING);
    kind.awsErrorDetails(AwsErrorDetails.builder().errorCode(code).errorMessage(QUOTING).build());
    return (SdkException) kind.build();
  }

  @ParameterizedTest
  @MethodSource("failures")
  void failuresAreTold(SdkException failure, Class<? extends RuntimeException> expected) {
    ses.failure = failure;

    assertThat(catchThrowable(() -> post(SampleLetters.SETTINGS).send(MESSAGE, LETTER)))
        .isInstanceOf(expected);
  }

  /** Neither addresses nor codes reach a log by way of an exception (R41). */
  @ParameterizedTest
  @MethodSource("failures")
  void noFailureCarriesAnAddressOrACode(SdkException failure) {
    ses.failure = failure;

    Throwable told = catchThrowable(() -> post(SampleLetters.SETTINGS).send(MESSAGE, LETTER));

    StringWriter whole = new StringWriter();
    told.printStackTrace(new PrintWriter(whole));
    assertThat(whole.toString())
        .doesNotContain(
            "jens@", "example.com", SampleLetters.CODE, "482 913", SampleLetters.SECRET);
  }
}
