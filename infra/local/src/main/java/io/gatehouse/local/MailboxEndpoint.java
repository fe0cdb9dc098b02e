package io.gatehouse.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The mailbox: {@code /mailbox} for people, {@code /mailbox/messages.json} for tests ({@code ?to=}
 * keeps the mails to one address).
 *
 * <p>A mail's HTML is shown in a frame without scripts, forms or pictures from elsewhere; its links
 * open beside it.
 */
final class MailboxEndpoint implements HttpHandler {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PAGE_POLICY =
      "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";
  private static final String MAIL_POLICY =
      "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src"
          + " 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'";

  private final Mailbox mailbox;

  MailboxEndpoint(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Answer answer;
    try {
      answer = answer(exchange);
    } catch (IOException unreachable) {
      answer =
          Answer.text(
              502, Objects.toString(unreachable.getMessage(), "The local cloud does not answer"));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      answer = Answer.text(503, "Shutting down");
    }
    answer
        .with(Map.of("Cache-Control", "no-store", "X-Content-Type-Options", "nosniff"))
        .send(exchange);
  }

  private Answer answer(HttpExchange exchange) throws IOException, InterruptedException {
    return switch (exchange.getRequestURI().getPath()) {
      case "/mailbox", "/mailbox/" -> page(MailboxPage.list(mailbox.all()), PAGE_POLICY);
      case "/mailbox/style.css" ->
          Answer.of(
              200, "text/css; charset=utf-8", MailboxPage.STYLE.getBytes(StandardCharsets.UTF_8));
      case "/mailbox/messages.json" -> messages(mailbox.all(), parameter(exchange, "to"));
      case "/mailbox/message" ->
          find(exchange)
              .map(mail -> page(MailboxPage.message(mail), PAGE_POLICY))
              .orElse(Answer.text(404, "No such mail"));
      case "/mailbox/html" ->
          find(exchange)
              .map(mail -> page("<base target=\"_blank\">" + mail.html(), MAIL_POLICY))
              .orElse(Answer.text(404, "No such mail"));
      default -> Answer.text(404, "Not found");
    };
  }

  private Optional<Mail> find(HttpExchange exchange) throws IOException, InterruptedException {
    Optional<String> id = parameter(exchange, "id");
    return mailbox.all().stream().filter(mail -> id.equals(Optional.of(mail.id()))).findFirst();
  }

  private static Answer messages(List<Mail> mails, Optional<String> to) throws IOException {
    ArrayNode list = JSON.createArrayNode();
    for (Mail mail : mails) {
      if (to.isEmpty() || mail.isTo(to.get())) {
        list.addObject()
            .put("id", mail.id())
            .put("from", mail.from())
            .put("subject", mail.subject())
            .put("text", mail.text())
            .put("html", mail.html())
            .put("at", mail.at().toString())
            .set("to", JSON.valueToTree(mail.to()));
      }
    }
    return Answer.json(200, JSON.writeValueAsBytes(list));
  }

  private static Answer page(String html, String policy) {
    return Answer.of(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8))
        .with(Map.of("Content-Security-Policy", policy, "Referrer-Policy", "no-referrer"));
  }

  private static Optional<String> parameter(HttpExchange exchange, String name) {
    String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
    for (String pair : query.split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        return Optional.of(
            URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8));
      }
    }
    return Optional.empty();
  }
}
