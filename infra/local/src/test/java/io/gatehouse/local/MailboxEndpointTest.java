package io.gatehouse.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxEndpointTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private LocalCloudStub cloud;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    cloud = new LocalCloudStub();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/mailbox", new MailboxEndpoint(new Mailbox(client, cloud.address())));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    cloud.close();
    client.close();
  }

  @Test
  void messages_areNewestFirst_andFilteredByAddressInAnyCase() throws Exception {
    JsonNode all = new ObjectMapper().readTree(get("/mailbox/messages.json").body());
    JsonNode toAnn =
        new ObjectMapper().readTree(get("/mailbox/messages.json?to=Ann%40One.example").body());

    assertThat(all.findValuesAsText("id")).containsExactly("m-2", "m-1");
    assertThat(toAnn.findValuesAsText("id")).containsExactly("m-1");
    assertThat(toAnn.get(0).get("text").asText()).isEqualTo("Code 123 456");
    assertThat(toAnn.get(0).get("at").asText()).isEqualTo("2026-11-22T12:39:50.500Z");
  }

  @Test
  void list_escapesWhatStandsInMails_andRunsNoScript() throws Exception {
    HttpResponse<String> page = get("/mailbox");

    assertThat(page.body()).contains("&lt;Second&gt;").doesNotContain("<Second>");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .doesNotContain("script-src");
  }

  @Test
  void message_showsTextAndFramesTheHtml() throws Exception {
    assertThat(get("/mailbox/message?id=m-1").body())
        .contains("Code 123 456", "src=\"/mailbox/html?id=m-1\"");
    assertThat(get("/mailbox/message?id=gone").statusCode()).isEqualTo(404);
  }

  @Test
  void html_isSandboxedByItsOwnPolicy_andOpensLinksBesideTheFrame() throws Exception {
    HttpResponse<String> mail = get("/mailbox/html?id=m-1");

    assertThat(mail.body()).isEqualTo("<base target=\"_blank\"><p>Code</p>");
    assertThat(mail.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("sandbox allow-popups")
        .doesNotContain("allow-scripts");
  }

  @Test
  void mailbox_cloudGone_isABadGateway() throws Exception {
    cloud.close();

    assertThat(get("/mailbox").statusCode()).isEqualTo(502);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
