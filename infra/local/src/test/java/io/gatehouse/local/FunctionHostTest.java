package io.gatehouse.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The host as the local cloud, a browser and a test see it, over real sockets. */
class FunctionHostTest {
  private static final Map<String, String> SECURITY =
      Map.of("Content-Security-Policy", "default-src 'none'");

  @TempDir private Path site;
  private final HttpClient client = HttpClient.newHttpClient();
  private LocalCloudStub cloud;
  private FunctionHost host;

  @BeforeEach
  void start() throws IOException {
    Files.writeString(site.resolve("index.html"), "<!doctype html>console");
    Files.createDirectory(site.resolve("assets"));
    Files.writeString(site.resolve("assets/app.js"), "start()");
    cloud = new LocalCloudStub();
    SampleHandler.MADE.set(0);
    SampleHandler.MET.set(0);
    host =
        FunctionHost.start(configuration(Map.of("gatehouse-users", SampleHandler.class.getName())));
  }

  @AfterEach
  void stop() {
    host.close();
    cloud.close();
    client.close();
  }

  @Test
  void invoke_knownFunction_answersWhatItsHandlerAnswers() throws Exception {
    HttpResponse<String> answer = invoke("gatehouse-users", "{\"operation\":\"me.get\"}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo(
            "{\"event\":{\"operation\":\"me.get\"},\"function\":\"gatehouse-users\",\"requestId\":\"r-7\",\"timeLeft\":true}");
  }

  @Test
  void invoke_handlerThrows_isAFunctionError() throws Exception {
    HttpResponse<String> answer = invoke("gatehouse-users", "\"fail\"");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("java.lang.IllegalArgumentException", "as the event asked");
  }

  @Test
  void invoke_unknownFunction_isNotFound() throws Exception {
    assertThat(invoke("gatehouse-nobody", "{}").statusCode()).isEqualTo(404);
  }

  @Test
  void invoke_manyAtOnce_oneHandlerSeesOneEventAtATime() {
    List<Integer> statuses =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(index -> invokeUnchecked("{\"index\":%d}".formatted(index)))
            .toList();

    assertThat(statuses).hasSize(64).containsOnly(200);
    assertThat(SampleHandler.MADE).hasValue(1);
    assertThat(SampleHandler.MET).hasValue(0);
  }

  @Test
  void start_unknownHandlerClass_saysWhichFunctionCannotStart() {
    assertThatThrownBy(
            () -> FunctionHost.start(configuration(Map.of("gatehouse-users", "io.gatehouse.Gone"))))
        .hasStackTraceContaining("Function gatehouse-users cannot start: io.gatehouse.Gone");
  }

  @Test
  void site_fileAndPage_areServedWithTheHeadersOfTheDistribution() throws Exception {
    HttpResponse<String> file = get("/assets/app.js");
    HttpResponse<String> page = get("/companies/com_1/users");

    assertThat(file.body()).isEqualTo("start()");
    assertThat(file.headers().firstValue("Content-Type"))
        .hasValue("text/javascript; charset=utf-8");
    assertThat(page.body()).contains("console");
    assertThat(page.headers().firstValue("Content-Security-Policy")).hasValue("default-src 'none'");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void site_missingFileOrPathOutside_isNotFound() throws Exception {
    Files.writeString(site.resolveSibling("outside.txt"), "not for the browser");

    assertThat(get("/assets/gone.js").statusCode()).isEqualTo(404);
    assertThat(get("/%2e%2e/outside.txt").statusCode()).isEqualTo(404);
  }

  @Test
  void site_otherThanReading_isRefused() throws Exception {
    assertThat(
            send(HttpRequest.newBuilder(at("/companies")).POST(BodyPublishers.ofString("x")))
                .statusCode())
        .isEqualTo(405);
  }

  @Test
  void configuration_isWhatTheDriverWrote() throws Exception {
    assertThat(get("/config.json").body()).isEqualTo("{\"region\":\"eu-west-1\"}");
  }

  @Test
  void api_isPassedOnWithPathQueryBodyAndToken_andItsAnswerKept() throws Exception {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(at("/api/companies?startsWith=M%C3%B8l"))
                .header("Authorization", "Bearer token")
                .POST(BodyPublishers.ofString("{\"name\":\"Møller\"}")));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEqualTo("{\"type\":\"problem\"}");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .hasValue("default-src 'none'");
    assertThat(cloud.asked)
        .containsExactly(
            new LocalCloudStub.Asked(
                "POST",
                "/_aws/execute-api/api1/$default/api/companies?startsWith=M%C3%B8l",
                "Bearer token",
                "{\"name\":\"Møller\"}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/access/v1/evaluation", "/.well-known/authzen-configuration"})
  void authZen_isPassedOnLikeTheApi(String path) throws Exception {
    get(path);

    assertThat(cloud.asked)
        .extracting(LocalCloudStub.Asked::target)
        .containsExactly("/_aws/execute-api/api1/$default" + path);
  }

  @Test
  void api_cloudGone_isABadGateway() throws Exception {
    cloud.close();

    assertThat(get("/api/me").statusCode()).isEqualTo(502);
  }

  @Test
  void cognito_itsOperationsPass_othersDoNot() throws Exception {
    HttpResponse<String> signIn = cognito("AWSCognitoIdentityProviderService.InitiateAuth");
    HttpResponse<String> other = cognito("DynamoDB_20120810.Scan");

    assertThat(signIn.body()).isEqualTo("{\"signedIn\":true}");
    assertThat(other.statusCode()).isEqualTo(404);
    assertThat(cloud.asked).hasSize(1);
  }

  private HttpResponse<String> cognito(String operation) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(at("/cognito"))
            .header("X-Amz-Target", operation)
            .POST(BodyPublishers.ofString("{}")));
  }

  private int invokeUnchecked(String event) {
    try {
      return invoke("gatehouse-users", event).statusCode();
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private HttpResponse<String> invoke(String function, String event)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(at("/_functions"))
            .header("X-Amzn-Lambda-Function-Name", function)
            .header("X-Amzn-Lambda-Request-Id", "r-7")
            .POST(BodyPublishers.ofString(event)));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at(path)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + host.port() + path);
  }

  private HostConfiguration configuration(Map<String, String> functions) {
    return new HostConfiguration(
        0,
        cloud.address(),
        URI.create(cloud.address() + "/_aws/execute-api/api1/$default"),
        site,
        SECURITY,
        new ObjectMapper().createObjectNode().put("region", "eu-west-1"),
        functions);
  }
}
