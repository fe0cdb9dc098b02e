package io.gatehouse.lambda.imports;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A company, whoever imports users into it, and one import after another. */
final class ImportScene {
  static final String HEADER = "first name,last name,e-mail,language,permissions,send invitation";

  final TestPortal portal;
  final Member administrator;

  ImportScene(TestPortal portal) {
    this.portal = portal;
    this.administrator = portal.people.company();
  }

  static String file(String... lines) {
    return HEADER + "\n" + String.join("\n", lines) + "\n";
  }

  /** One line for each number. */
  static String people(int from, int to) {
    return file(
        IntStream.range(from, to)
            .mapToObj(each -> line("user" + each + "@nordwind.example"))
            .toArray(String[]::new));
  }

  static String line(String email) {
    return line(email, "");
  }

  static String line(String email, String permissions) {
    return "Ida,Åse," + email + ",da," + permissions + ",no";
  }

  /** A new import with that file, checked. */
  String checked(String file, boolean skipExisting) {
    String id = uploaded(file);
    check(id, skipExisting).expect(202);
    portal.doImportTasks();
    return id;
  }

  String uploaded(String file) {
    Reply made = ask(Operation.IMPORT_CREATE).expect(201);
    portal.bucket.upload(made.at("/upload/fields/key"), file);
    return made.at("/id");
  }

  Reply check(String id, boolean skipExisting) {
    return portal
        .as(administrator)
        .post(
            Operation.IMPORT_CHECK,
            Map.of("skipExisting", skipExisting),
            administrator.company(),
            id);
  }

  Reply ask(Operation operation, String... id) {
    String[] path = new String[id.length + 1];
    path[0] = administrator.company();
    System.arraycopy(id, 0, path, 1, id.length);
    return portal.as(administrator).ask(operation, path);
  }

  Reply get(String id) {
    return ask(Operation.IMPORT_GET, id).expect(200);
  }

  /** Started, and all of it done. */
  Reply run(String id) {
    ask(Operation.IMPORT_START, id).expect(202);
    portal.doImportTasks();
    return get(id);
  }

  /** Everybody in the company but its administrator, by address. */
  List<String> emails() {
    return portal.items.of("USER").stream()
        .map(item -> item.get("email").s())
        .filter(email -> email.endsWith("@nordwind.example"))
        .filter(email -> !email.equals(administrator.email()))
        .sorted()
        .toList();
  }

  /** The file of results, without its byte order mark, line by line. */
  List<String> result(String id) {
    return portal
        .bucket
        .text("result/" + administrator.company() + "/" + id + "/result.csv")
        .substring(1)
        .lines()
        .skip(1)
        .toList();
  }

  static List<String> faults(Reply reply) {
    return IntStream.range(0, reply.json().at("/file/faults").size())
        .mapToObj(each -> reply.json().at("/file/faults/" + each))
        .map(ImportScene::fault)
        .collect(Collectors.toList());
  }

  private static String fault(JsonNode fault) {
    return fault.path("line").asText()
        + " "
        + fault.path("column").asText()
        + " "
        + fault.path("code").asText();
  }
}
