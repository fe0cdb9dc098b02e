package io.gatehouse.lambda.ses;

import io.gatehouse.domain.delivery.Letter;
import io.gatehouse.domain.delivery.Post;
import io.gatehouse.domain.delivery.Undeliverable;
import io.gatehouse.domain.id.MessageId;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.Message;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;

/**
 * Sends letters by SES. It has no way to recognize a mail it has sent before: that a mail goes once
 * is for the caller to see to, who notes the attempt first.
 */
@Singleton
final class SesPost implements Post {
  private static final Logger LOG = LoggerFactory.getLogger(SesPost.class);

  /**
   * Written by a machine: no absence note should answer (RFC 3834, 5; the second is what Exchange
   * heeds).
   */
  private static final MessageHeader AUTOMATIC = header("Auto-Submitted", "auto-generated");

  private static final MessageHeader NO_REPLIES = header("X-Auto-Response-Suppress", "All");

  /** In every event about a mail, SES repeats its tags: that is how we know it again. */
  private static final String MESSAGE_TAG = "message";

  private final SesV2Client client;
  private final MailWriter writer;
  private final MailSettings settings;

  SesPost(SesV2Client client, MailWriter writer, MailSettings settings) {
    this.client = client;
    this.writer = writer;
    this.settings = settings;
  }

  /**
   * {@inheritDoc}
   *
   * @return SES's own message id
   * @throws Undeliverable if SES will never take this mail
   * @throws MailDelayedException if SES cannot take any now
   */
  @Override
  public String send(MessageId id, Letter letter) {
    SendEmailRequest request = request(id, letter);
    try {
      return client.sendEmail(request).messageId();
    } catch (SdkException failure) {
      RuntimeException told = SesFailures.translate(failure);
      // Callers keep only the kind of failure; the code stands here.
      LOG.warn(told.getMessage());
      throw told;
    }
  }

  private SendEmailRequest request(MessageId id, Letter letter) {
    Mail mail = writer.write(letter);
    Message message =
        Message.builder()
            .subject(utf8(mail.subject()))
            .body(body -> body.text(utf8(mail.text())).html(utf8(mail.html())))
            .headers(AUTOMATIC, NO_REPLIES)
            .build();
    return SendEmailRequest.builder()
        .fromEmailAddress(MailAddresses.sender(settings))
        .destination(to -> to.toAddresses(letter.to().email().ascii()))
        .configurationSetName(settings.configurationSet().orElse(null))
        .content(content -> content.simple(message))
        .emailTags(tag("kind", LetterKind.of(letter).id()), tag(MESSAGE_TAG, id.value()))
        .build();
  }

  private static Content utf8(String text) {
    return Content.builder().charset(StandardCharsets.UTF_8.name()).data(text).build();
  }

  private static MessageHeader header(String name, String value) {
    return MessageHeader.builder().name(name).value(value).build();
  }

  private static MessageTag tag(String name, String value) {
    return MessageTag.builder().name(name).value(value).build();
  }
}
