package io.gatehouse.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every mail the local cloud's SES was given, newest first. */
final class Mailbox {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final HttpClient client;
  private final URI messages;

  Mailbox(HttpClient client, URI cloud) {
    this.client = client;
    this.messages = cloud.resolve("/_ministack/ses/messages");
  }

  /** Throws if the cloud is not there or does not show its mails. */
  List<Mail> all() throws IOException, InterruptedException {
    HttpResponse<byte[]> response =
        client.send(HttpRequest.newBuilder(messages).build(), BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IOException("The local cloud shows no mails: " + response.statusCode());
    }
    List<Mail> mails = new ArrayList<>();
    JSON.readTree(response.body())
        .path("messages")
        .forEach(account -> account.forEach(mail -> mails.add(read(mail))));
    return mails.stream().sorted(Comparator.comparing(Mail::at).reversed()).toList();
  }

  private static Mail read(JsonNode mail) {
    List<String> to = new ArrayList<>();
    mail.path("To").forEach(address -> to.add(address.asText()));
    return new Mail(
        mail.path("MessageId").asText(),
        mail.path("Source").asText(),
        List.copyOf(to),
        mail.path("Subject").asText(),
        mail.path("BodyText").asText(""),
        mail.path("BodyHtml").asText(""),
        Instant.ofEpochMilli((long) (mail.path("Timestamp").asDouble() * 1000)));
  }
}
