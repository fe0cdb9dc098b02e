package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.refusal.Validation;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Reads pages of lists that are kept apart by status as if they were one: one query for each status
 * wanted, put together in order of names. So a page is whole however few are of that status.
 */
@Singleton
final class CompanyLists {
  private static final String PURPOSE = "company-list";

  /** Sorts before every name. */
  private static final String FIRST = " ";

  /** Sorts after every name: the last of all characters. */
  private static final String LAST = "\uDBFF\uDFFF";

  private final Table table;
  private final PlaceTokens tokens;

  CompanyLists(Table table, PlaceTokens tokens) {
    this.table = table;
    this.tokens = tokens;
  }

  /**
   * One page; may lag behind writes by a moment.
   *
   * @param partitions the lists, in an order of which nothing depends but page tokens
   * @throws io.gatehouse.domain.refusal.Refused if the page token is none of these lists
   */
  Page<Item> page(List<String> partitions, PageRequest request) {
    String startsWith = ListPosition.name(request.startsWith());
    String binding = String.join("\n", partitions) + "\n" + startsWith;
    // What is listed behind a place has more characters there, none of them before a space.
    String from =
        request.pageToken() == null
            ? startsWith + (startsWith.isEmpty() ? FIRST : "")
            : place(binding, request.pageToken()) + FIRST;
    List<Item> found = new ArrayList<>();
    for (String partition : partitions) {
      Expression condition =
          Expression.of("#listPk = :list AND #listSk BETWEEN :from AND :to")
              .with("list", partition)
              .with("from", from)
              .with("to", startsWith + LAST);
      // One more than asked for tells whether anything follows.
      found.addAll(table.query(Attributes.LIST_INDEX, condition, Map.of(), request.limit() + 1));
    }
    found.sort(Comparator.comparing(CompanyLists::place));
    if (found.size() <= request.limit()) {
      return new Page<>(found, null);
    }
    List<Item> page = found.subList(0, request.limit());
    return new Page<>(page, tokens.seal(PURPOSE, binding, place(page.getLast())));
  }

  private static String place(Item item) {
    return item.text(Attributes.LIST_SK);
  }

  private String place(String binding, String token) {
    return tokens
        .open(PURPOSE, binding, token)
        .orElseThrow(() -> Validation.refuse("/pageToken", "is not a page of this list"));
  }
}
