package io.gatehouse.lambda.imports;

import static io.gatehouse.lambda.imports.ImportScene.file;
import static io.gatehouse.lambda.imports.ImportScene.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.importing.Import;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Users come from a file: checked as a whole first, then made line by line (R8 to R11, R14). */
class ImportsTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final ImportScene scene = new ImportScene(portal);
  private final Member administrator = scene.administrator;

  @Test
  void success_R10_fromTheFormToTheFileOfResults() {
    Reply made = scene.ask(Operation.IMPORT_CREATE).expect(201);
    String id = made.at("/id");
    assertThat(made.at("/state")).isEqualTo("AWAITING_FILE");
    assertThat(made.at("/upload/url")).isEqualTo("https://imports.s3.eu-west-1.amazonaws.com/");
    portal.bucket.upload(
        made.at("/upload/fields/key"),
        file(line("ida@nordwind.example", "users.view"), line("bo@nordwind.example")));

    assertThat(scene.check(id, false).expect(202).at("/state")).isEqualTo("CHECKING");
    portal.doImportTasks();
    Reply ready = scene.get(id);
    assertThat(ready.at("/state")).isEqualTo("READY");
    assertThat(ready.at("/file/lines")).isEqualTo("2");
    assertThat(scene.emails()).as("nothing is written by a check").isEmpty();

    Reply done = scene.run(id);
    assertThat(done.at("/state")).isEqualTo("DONE");
    assertThat(done.at("/progress/created")).isEqualTo("2");
    assertThat(done.at("/resultUrl")).contains("/result/").contains("X-Amz-Signature");
    assertThat(scene.emails()).containsExactly("bo@nordwind.example", "ida@nordwind.example");
    assertThat(scene.result(id))
        .hasSize(2)
        .allMatch(line -> line.matches("[23],\\w+@nordwind.example,created,,usr_\\w+"));
    Reply users = portal.as(administrator).ask(Operation.USER_LIST, administrator.company());
    assertThat(users.text()).contains("\"permissions\":[\"users.view\"]");
  }

  @Test
  void success_R48_eventsOfTheImportAndOneOfEachUser() {
    String id = scene.checked(file(line("ida@nordwind.example")), false);
    int before = portal.items.events("user.created").size();
    scene.run(id);
    assertThat(portal.items.events("import.started")).hasSize(1);
    assertThat(portal.items.events("import.finished")).hasSize(1);
    assertThat(portal.items.events("user.created")).hasSize(before + 1);
    var event = portal.items.events("user.created").getLast();
    assertThat(event.get("source").m().get("requestId").s()).isEqualTo(id);
    assertThat(event.get("actor").m().get("userId").s()).isEqualTo(administrator.id());
  }

  @Test
  void failure_everyFaultyLineIsToldAndNothingIsWritten() {
    portal.people.invited(administrator, "eva@nordwind.example");
    String id =
        scene.checked(
            file(
                line("ida@nordwind.example"),
                "Bo,,not an address,xx,no.such,maybe",
                line("IDA@nordwind.example"),
                line("eva@nordwind.example"),
                line("uwe@nordwind.example", "data-estate.view"),
                line("ina@nordwind.example") + ",one too many"),
            false);
    Reply faulty = scene.get(id);
    assertThat(faulty.at("/state")).isEqualTo("FAULTY");
    assertThat(ImportScene.faults(faulty))
        .containsExactly(
            "3 last name invalid",
            "3 e-mail invalid",
            "3 language invalid",
            "3 permissions invalid",
            "3 send invitation invalid",
            "4 e-mail duplicate",
            "5 e-mail email-taken",
            "6  not-entitled",
            "7  invalid");
    assertThat(faulty.at("/file/faulty")).isEqualTo("5");
    assertThat(faulty.at("/faultsUrl")).contains("/faults/");
    scene.ask(Operation.IMPORT_START, id).refused(409, "import-not-there");
    assertThat(scene.emails()).containsExactly("eva@nordwind.example");
  }

  @Test
  @DisplayName("R27: lines take seats as users do; those that find none left are told by the check")
  void success_R27_seats() {
    portal
        .as(administrator)
        .post(
            Operation.SEATS_LIMITS_SET,
            Map.of("limits", List.of(Map.of("seat", "core", "bought", 2))),
            administrator.company())
        .expect(200);
    String three =
        """
        first name,last name,e-mail,language,seat
        Ida,Berg,ida@nordwind.example,da,core
        Bo,Berg,bo@nordwind.example,da,core
        Eva,Berg,eva@nordwind.example,da,core
        """;
    assertThat(ImportScene.faults(scene.get(scene.checked(three, false))))
        .containsExactly("4 seat no-seat-left");
    String two =
        three.replace("Eva,Berg,eva@nordwind.example,da,core", "Eva,Berg,eva@x.example,da,");
    assertThat(scene.run(scene.checked(two, false)).at("/progress/created")).isEqualTo("3");
    Reply seats = portal.as(administrator).ask(Operation.SEATS_OVERVIEW, administrator.company());
    assertThat(seats.at("/seats/0/reserved")).isEqualTo("2");
    assertThat(seats.at("/seats/0/free")).isEqualTo("0");
  }

  @Test
  void failure_R14_nobodyImportsWhatTheyCouldNotGive() {
    Member manager = portal.people.colleague(administrator, "mia@nordwind.example", "users.manage");
    Reply made = portal.as(manager).ask(Operation.IMPORT_CREATE, manager.company()).expect(201);
    portal.bucket.upload(
        made.at("/upload/fields/key"),
        file(line("ida@nordwind.example", "company.admin"), line("bo@nordwind.example")));
    portal.as(manager).ask(Operation.IMPORT_CHECK, manager.company(), made.at("/id")).expect(202);
    portal.doImportTasks();
    assertThat(ImportScene.faults(scene.get(made.at("/id"))))
        .containsExactly("2  beyond-own-permissions");
  }

  @Test
  void failure_R14_whoLosesTheRightMeanwhileMakesNobody() {
    Member manager = portal.people.colleague(administrator, "mia@nordwind.example", "users.manage");
    Reply made = portal.as(manager).ask(Operation.IMPORT_CREATE, manager.company()).expect(201);
    String id = made.at("/id");
    portal.bucket.upload(made.at("/upload/fields/key"), file(line("ida@nordwind.example")));
    portal.as(manager).ask(Operation.IMPORT_CHECK, manager.company(), id).expect(202);
    portal.doImportTasks();
    portal.as(manager).ask(Operation.IMPORT_START, manager.company(), id).expect(202);
    portal
        .as(administrator)
        .ask(Operation.USER_DISABLE, manager.company(), manager.id())
        .expect(200);
    portal.doImportTasks();
    Reply done = scene.get(id);
    assertThat(done.at("/state")).isEqualTo("DONE");
    assertThat(done.at("/progress/refused")).isEqualTo("1");
    assertThat(scene.result(id).getFirst()).contains("refused");
    assertThat(scene.emails()).containsExactly("mia@nordwind.example");
  }

  @Test
  void success_R8_theSameFileAgainCreatesNothingTwice() {
    String file = ImportScene.people(0, 3);
    scene.run(scene.checked(file, false));
    List<String> users = scene.emails();

    String again = scene.checked(file, false);
    assertThat(ImportScene.faults(scene.get(again)))
        .containsExactly("2 e-mail email-taken", "3 e-mail email-taken", "4 e-mail email-taken");
    assertThat(scene.get(again).at("/file/existing")).isEqualTo("3");

    scene.check(again, true).expect(202);
    portal.doImportTasks();
    Reply done = scene.run(again);
    assertThat(done.at("/progress/existing")).isEqualTo("3");
    assertThat(done.at("/progress/created")).isEqualTo("0");
    assertThat(scene.result(again)).allMatch(line -> line.contains("exists already"));
    assertThat(scene.emails()).isEqualTo(users);
  }

  @Test
  void success_R8_anAddressTakenMeanwhileIsNoted() {
    String id = scene.checked(ImportScene.people(0, 2), false);
    portal.people.invited(administrator, "user1@nordwind.example");
    Reply done = scene.run(id);
    assertThat(done.at("/progress/created")).isEqualTo("1");
    assertThat(done.at("/progress/existing")).isEqualTo("1");
  }

  @Test
  void success_cancelledBeforeAndWhileItRuns() {
    String ready = scene.checked(ImportScene.people(0, 2), false);
    assertThat(scene.ask(Operation.IMPORT_CANCEL, ready).expect(200).at("/state"))
        .isEqualTo("CANCELLED");
    scene.ask(Operation.IMPORT_START, ready).refused(409, "import-not-there");

    int lines = 2 * Import.CHUNK + 1;
    String running = scene.checked(ImportScene.people(0, lines), false);
    scene.ask(Operation.IMPORT_START, running).expect(202);
    portal.deliverOutbox();
    assertThat(portal.doImportTask()).as("handed out").isTrue();
    assertThat(portal.doImportTask()).as("the first chunk").isTrue();
    assertThat(scene.get(running).at("/progress/done")).isEqualTo(String.valueOf(Import.CHUNK));
    scene.ask(Operation.IMPORT_CANCEL, running).expect(200);
    portal.doImportTasks();
    Reply ended = scene.get(running);
    assertThat(ended.at("/state")).isEqualTo("CANCELLED");
    assertThat(ended.at("/progress/created")).isEqualTo(String.valueOf(Import.CHUNK));
    assertThat(ended.at("/progress/cancelled")).isEqualTo(String.valueOf(Import.CHUNK + 1));
    assertThat(scene.result(running)).hasSize(lines);
    assertThat(scene.emails()).hasSize(Import.CHUNK);
  }

  @Test
  void failure_filesThatAreNone() {
    assertThat(told("")).containsExactly("0  file");
    assertThat(told(ImportScene.HEADER)).containsExactly("0  file");
    assertThat(told("first name,e-mail,e-mail,salary\n"))
        .containsExactly(
            "1 e-mail invalid", "1 salary invalid", "1 last name invalid", "1 language invalid");
    Reply made = scene.ask(Operation.IMPORT_CREATE).expect(201);
    scene.check(made.at("/id"), false).expect(202);
    portal.doImportTasks();
    assertThat(ImportScene.faults(scene.get(made.at("/id")))).containsExactly("0  file");
  }

  @Test
  void failure_moreLinesThanAnImportTakes() {
    assertThat(told(ImportScene.people(0, Import.MOST_LINES + 1))).containsExactly("0  file");
  }

  private List<String> told(String file) {
    return ImportScene.faults(scene.get(scene.checked(file, false)));
  }

  @Test
  @DisplayName("What was checked is run, whatever is uploaded afterwards")
  void success_R14_whatIsUploadedAfterTheCheckIsNotRun() {
    Reply made = scene.ask(Operation.IMPORT_CREATE).expect(201);
    String id = made.at("/id");
    String key = made.at("/upload/fields/key");
    portal.bucket.upload(key, file(line("ida@nordwind.example")));
    scene.check(id, false).expect(202);
    portal.doImportTasks();
    portal.bucket.upload(key, file(line("bo@nordwind.example", "company.admin")));
    scene.run(id);
    assertThat(scene.emails()).containsExactly("ida@nordwind.example");
  }

  @Test
  @DisplayName("Nobody slips a file of theirs under the check of somebody who holds more")
  void failure_R14_whatOthersUploadIsNotWhatOneHasChecked() {
    Member manager = portal.people.colleague(administrator, "mia@nordwind.example", "users.manage");
    Reply made = scene.ask(Operation.IMPORT_CREATE).expect(201);
    String id = made.at("/id");
    portal.bucket.upload(made.at("/upload/fields/key"), file(line("ida@nordwind.example")));
    Reply seen = portal.as(manager).ask(Operation.IMPORT_GET, manager.company(), id).expect(200);
    portal.bucket.upload(
        seen.at("/upload/fields/key"), file(line("bo@nordwind.example", "company.admin")));
    scene.check(id, false).expect(202);
    portal.doImportTasks();
    scene.run(id);
    assertThat(scene.emails()).containsExactly("ida@nordwind.example", "mia@nordwind.example");
  }

  @Test
  void success_R11_invitationsGoUnlessWaived() {
    String id =
        scene.checked(
            "first name;last name;e-mail;language\nIda;Åse;ida@nordwind.example;fr\n", false);
    scene.run(id);
    assertThat(portal.people.lettersTo(new Member("", "", "ida@nordwind.example"))).hasSize(1);
  }

  @Test
  void success_R52_byAWorkloadAndTheSameKeyIsTheSameImport() {
    Reply made = direct(Operation.IMPORT_CREATE, Map.of(), "key-1").expect(201);
    assertThat(direct(Operation.IMPORT_CREATE, Map.of(), "key-1").expect(201).at("/id"))
        .isEqualTo(made.at("/id"));
    String id = made.at("/id");
    portal.bucket.upload(made.at("/upload/fields/key"), file(line("ida@nordwind.example")));
    direct(Operation.IMPORT_CHECK, Map.of("importId", id), "key-2").expect(202);
    portal.doImportTasks();
    direct(Operation.IMPORT_START, Map.of("importId", id), "key-3").expect(202);
    direct(Operation.IMPORT_START, Map.of("importId", id), "key-4").expect(202);
    portal.doImportTasks();
    assertThat(direct(Operation.IMPORT_GET, Map.of("importId", id), "").at("/state"))
        .isEqualTo("DONE");
    Reply list = direct(Operation.IMPORT_LIST, Map.of(), "").expect(200);
    assertThat(list.at("/items/0/id")).isEqualTo(id);
    direct(Operation.IMPORT_CANCEL, Map.of("importId", id), "key-5")
        .refused(409, "import-not-there");
  }

  private Reply direct(Operation operation, Map<String, String> input, String key) {
    Map<String, Object> whole = new java.util.HashMap<>(input);
    whole.put("companyId", administrator.company());
    return portal
        .direct(operation)
        .actor("userId", administrator.id())
        .input(whole)
        .key(key)
        .send();
  }

  @Test
  void success_newestFirst() {
    String first = scene.ask(Operation.IMPORT_CREATE).expect(201).at("/id");
    portal.clock.advance(Duration.ofSeconds(1));
    String second = scene.ask(Operation.IMPORT_CREATE).expect(201).at("/id");
    Reply page =
        portal
            .as(administrator)
            .to(Operation.IMPORT_LIST, administrator.company())
            .query("limit", 1)
            .send()
            .expect(200);
    assertThat(page.at("/items/0/id")).isEqualTo(second);
    assertThat(
            portal
                .as(administrator)
                .to(Operation.IMPORT_LIST, administrator.company())
                .query("pageToken", page.at("/nextPageToken"))
                .send()
                .expect(200)
                .at("/items/0/id"))
        .isEqualTo(first);
  }

  @Test
  void failure_lapsedAfterAWeekAndNotFoundElsewhere() {
    String id = scene.checked(ImportScene.people(0, 1), false);
    portal.clock.advance(Import.STARTABLE);
    assertThat(scene.get(id).at("/state")).isEqualTo("LAPSED");
    scene.ask(Operation.IMPORT_START, id).refused(409, "import-not-there");
    scene.ask(Operation.IMPORT_GET, "imp_none").refused(404, "not-found");
    scene.ask(Operation.IMPORT_GET, "nothing").refused(404, "not-found");
  }

  @Test
  void failure_R4_aCompanyWithoutUsersGetsItsFirstByHand() {
    Member operator =
        new Member(
            portal.items.of("MEMBERSHIP").stream()
                .filter(item -> item.get("pk").s().equals("COMPANY#cmp_operator"))
                .map(item -> item.get("sk").s().substring("MEMBERSHIP#".length()))
                .findFirst()
                .orElseThrow(),
            "cmp_operator",
            "");
    String company =
        portal
            .as(operator)
            .post(Operation.COMPANY_CREATE, Map.of("name", "Empty", "type", "PARTNER"))
            .expect(201)
            .at("/company/id");
    portal.as(operator).ask(Operation.IMPORT_CREATE, company).refused(409, "no-user-yet");
  }

  @Test
  @DisplayName("The template file that can be downloaded is one that can be imported")
  void success_R10_theTemplateFile() throws IOException {
    String template = Files.readString(Path.of("..", "..", "site/public/templates/users.csv"));
    String id = scene.checked(template, false);
    assertThat(ImportScene.faults(scene.get(id))).isEmpty();
    assertThat(scene.run(id).at("/progress/created")).isEqualTo("2");
  }

  @Test
  void success_nothingOfAFileStaysInTheTable() {
    String id = scene.checked(file(line("ida@nordwind.example")), false);
    scene.run(id);
    for (String type : List.of("IMPORT", "IMPORTED_LINE", "IMPORTED_CHUNK")) {
      assertThat(portal.items.of(type))
          .isNotEmpty()
          .allMatch(item -> item.containsKey("expiresAt"))
          .noneMatch(item -> item.toString().contains("ida@"));
    }
  }
}
