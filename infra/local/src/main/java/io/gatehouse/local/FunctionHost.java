package io.gatehouse.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;

/** Starts the host: {@code java … io.gatehouse.local.FunctionHost <configuration file>}. */
public final class FunctionHost implements AutoCloseable {
  private final HttpServer server;
  private final HttpClient client;

  private FunctionHost(HttpServer server, HttpClient client) {
    this.server = server;
    this.client = client;
  }

  /**
   * Runs until the process is ended; ends it itself, with status 1, if a handler cannot be made.
   */
  public static void main(String[] arguments) {
    if (arguments.length != 1) {
      System.err.println("usage: FunctionHost <configuration file>");
      System.exit(2);
      return;
    }
    try {
      FunctionHost host = start(HostConfiguration.read(Path.of(arguments[0])));
      System.out.println("Function host listens on port " + host.port());
    } catch (IOException | RuntimeException failure) {
      failure.printStackTrace();
      // A handler that did start may have left threads behind, which would keep the process.
      System.exit(1);
    }
  }

  /**
   * Makes all handlers, then listens: who reaches the host finds every function ready.
   *
   * @throws IllegalStateException if a handler class is missing or fails to start
   */
  static FunctionHost start(HostConfiguration configuration) throws IOException {
    Functions functions = Functions.load(configuration.functions());
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    HttpServer server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), configuration.port()), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    SiteFiles files = new SiteFiles(configuration.site());
    Mailbox mailbox = new Mailbox(client, configuration.cloud());
    server.createContext("/", new SiteEndpoint(files, configuration.headers()));
    server.createContext(
        "/config.json",
        new ConsoleConfigurationEndpoint(
            configuration.consoleConfiguration(), configuration.headers()));
    for (String path : List.of("/api/", "/access/v1/", "/.well-known/authzen-configuration")) {
      server.createContext(
          path, PassingOn.toApi(client, configuration.api(), configuration.headers()));
    }
    server.createContext("/cognito", PassingOn.toCognito(client, configuration.cloud()));
    server.createContext("/_functions", new FunctionsEndpoint(functions));
    server.createContext("/mailbox", new MailboxEndpoint(mailbox));
    server.start();
    return new FunctionHost(server, client);
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    client.close();
  }
}
