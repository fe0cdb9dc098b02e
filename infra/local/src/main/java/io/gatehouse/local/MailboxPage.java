package io.gatehouse.local;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The mailbox as pages without any script. */
final class MailboxPage {
  static final String STYLE =
      """
      body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #16191f; }
      table { border-collapse: collapse; width: 100%; }
      th, td { border-bottom: 1px solid #d5dbdb; padding: .5rem .75rem; text-align: left; }
      pre { background: #f4f4f4; padding: 1rem; white-space: pre-wrap; overflow-wrap: anywhere; }
      iframe { border: 1px solid #d5dbdb; width: 100%; height: 32rem; background: #fff; }
      """;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM HH:mm:ss", Locale.ENGLISH);

  private MailboxPage() {}

  /** All mails, looked up again every three seconds. */
  static String list(List<Mail> mails) {
    String rows =
        mails.stream()
            .map(
                mail ->
                    "<tr><td>%s</td><td>%s</td><td><a href=\"/mailbox/message?id=%s\">%s</a></td></tr>"
                        .formatted(
                            time(mail),
                            escape(String.join(", ", mail.to())),
                            parameter(mail.id()),
                            escape(mail.subject())))
            .collect(Collectors.joining("\n"));
    String table =
        mails.isEmpty()
            ? "<p>No mail yet. Mails the functions send appear here; nothing leaves this"
                + " machine.</p>"
            : "<table><thead><tr><th>Sent</th><th>To</th><th>Subject</th></tr></thead><tbody>%s</tbody></table>"
                .formatted(rows);
    return page(
        "Mailbox", "<meta http-equiv=\"refresh\" content=\"3\">", "<h1>Mailbox</h1>" + table);
  }

  /** One mail: the HTML part as a mail program would show it, the text part below. */
  static String message(Mail mail) {
    return page(
        mail.subject(),
        "",
        """
        <p><a href="/mailbox">All mails</a></p>
        <h1>%s</h1>
        <p>From %s<br>To %s<br>%s</p>
        <iframe title="HTML part" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/mailbox/html?id=%s"></iframe>
        <h2>Text part</h2>
        <pre>%s</pre>
        """
            .formatted(
                escape(mail.subject()),
                escape(mail.from()),
                escape(String.join(", ", mail.to())),
                time(mail),
                parameter(mail.id()),
                escape(mail.text())));
  }

  private static String page(String title, String head, String body) {
    return """
    <!doctype html>
    <html lang="en">
    <head><meta charset="utf-8"><title>%s</title><link rel="stylesheet" href="/mailbox/style.css">%s</head>
    <body>%s</body>
    </html>
    """
        .formatted(escape(title), head, body);
  }

  private static String time(Mail mail) {
    return TIME.format(mail.at().atZone(ZoneId.systemDefault()));
  }

  private static String parameter(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
