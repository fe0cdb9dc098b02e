package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.importing.Asked;
import io.gatehouse.domain.importing.Fault;
import io.gatehouse.domain.importing.Import;
import io.gatehouse.domain.importing.ImportState;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link Import} as an item; among its company's imports, newest first. */
final class ImportCodec implements Codec<Import> {
  private static final String STATE = "state";
  private static final String ASKED_BY = "askedBy";
  private static final String WORKLOAD = "workload";
  private static final String ACTING_FOR = "actingForId";
  private static final String ADDRESS = "address";
  private static final String SKIP_EXISTING = "skipExisting";
  private static final String ROUND = "round";
  private static final String CHECK = "check";
  private static final String CONTENT = "content";
  private static final String LINES = "lines";
  private static final String FAULTY = "faulty";
  private static final String EXISTING = "existing";
  private static final String FAULTS = "faults";
  private static final String LINE = "line";
  private static final String COLUMN = "column";
  private static final String CODE = "code";
  private static final String MESSAGE = "message";
  private static final String TALLY = "tally";
  private static final String CREATED_AT = "createdAt";
  private static final String STARTED_AT = "startedAt";
  private static final String ENDED_AT = "endedAt";

  @Override
  public ItemType type() {
    return ItemType.IMPORT;
  }

  @Override
  public Map<String, AttributeValue> encode(Import one) {
    ItemWriter item =
        ItemWriter.of(type(), new ImportKey(one.company(), one.id()))
            .listed(ListPosition.of(one))
            .text(STATE, one.state().name())
            .id(ASKED_BY, one.asked().user())
            .text(WORKLOAD, one.asked().workload())
            .text(ADDRESS, one.asked().address())
            .id(ACTING_FOR, one.asked().actingFor())
            .flag(SKIP_EXISTING, one.skipExisting())
            .number(ROUND, one.round())
            .time(CREATED_AT, one.createdAt())
            .time(STARTED_AT, one.startedAt())
            .time(ENDED_AT, one.endedAt())
            .expiring(one.expiresAt())
            .number(Attributes.VERSION, one.version());
    if (one.check() != null) {
      item.map(CHECK, write(one.check()));
    }
    if (one.tally() != null) {
      item.map(TALLY, Tallies.write(one.tally()));
    }
    return item.attributes();
  }

  private static ItemWriter write(Import.Check check) {
    return ItemWriter.map()
        .text(CONTENT, check.content())
        .number(LINES, check.lines())
        .number(FAULTY, check.faulty())
        .number(EXISTING, check.existing())
        .maps(FAULTS, check.faults().stream().map(ImportCodec::write).toList());
  }

  private static ItemWriter write(Fault fault) {
    return ItemWriter.map()
        .number(LINE, fault.line())
        .text(COLUMN, fault.column())
        .text(CODE, fault.code())
        .text(MESSAGE, fault.message());
  }

  @Override
  public Import decode(Item item) {
    item.requireFormat(type());
    ImportKey key = ImportKey.of(item);
    Item tally = item.mapOrNull(TALLY);
    String actingFor = item.textOrNull(ACTING_FOR);
    return new Import(
        key.id(),
        key.company(),
        ImportState.valueOf(item.text(STATE)),
        new Asked(
            new UserId(item.text(ASKED_BY)),
            item.textOrNull(WORKLOAD),
            item.textOrNull(ADDRESS),
            actingFor == null ? null : new CompanyId(actingFor)),
        item.flag(SKIP_EXISTING),
        Math.toIntExact(item.number(ROUND)),
        check(item.mapOrNull(CHECK)),
        tally == null ? null : Tallies.read(tally),
        item.time(CREATED_AT),
        item.timeOrNull(STARTED_AT),
        item.timeOrNull(ENDED_AT),
        item.number(Attributes.VERSION));
  }

  private static Import.@Nullable Check check(@Nullable Item check) {
    return check == null
        ? null
        : new Import.Check(
            check.text(CONTENT),
            Math.toIntExact(check.number(LINES)),
            Math.toIntExact(check.number(FAULTY)),
            Math.toIntExact(check.number(EXISTING)),
            check.maps(FAULTS).stream().map(ImportCodec::fault).toList());
  }

  private static Fault fault(Item fault) {
    return new Fault(
        Math.toIntExact(fault.number(LINE)),
        fault.textOrNull(COLUMN),
        fault.text(CODE),
        fault.text(MESSAGE));
  }
}
