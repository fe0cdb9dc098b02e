package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads pages of the lists people see: one query each, which may lag behind writes by a moment. */
@Singleton
final class ListReader {
  private final Table table;
  private final PageTokens tokens;

  ListReader(Table table, PageTokens tokens) {
    this.table = table;
    this.tokens = tokens;
  }

  /**
   * One page of a list.
   *
   * @throws io.gatehouse.domain.refusal.Refused if the page token is none of this list
   */
  <T> Page<T> page(String partition, PageRequest request, Codec<T> codec) {
    PageTokens.Listing listing =
        new PageTokens.Listing(partition, ListPosition.name(request.startsWith()));
    Map<String, AttributeValue> after =
        request.pageToken() == null ? Map.of() : tokens.read(request.pageToken(), listing);
    // One more than asked for tells whether anything follows; DynamoDB's own answer to that is
    // "perhaps".
    List<Item> items =
        table.query(Attributes.LIST_INDEX, condition(listing), after, request.limit() + 1);
    if (items.size() <= request.limit()) {
      return new Page<>(items.stream().map(codec::decode).toList(), null);
    }
    List<Item> page = items.subList(0, request.limit());
    return new Page<>(
        page.stream().map(codec::decode).toList(), tokens.after(page.getLast(), listing));
  }

  private static Expression condition(PageTokens.Listing listing) {
    // An empty text may not be a value of a key condition.
    return listing.startsWith().isEmpty()
        ? Expression.of("#listPk = :list").with("list", listing.partition())
        : Expression.of("#listPk = :list AND begins_with(#listSk, :start)")
            .with("list", listing.partition())
            .with("start", listing.startsWith());
  }
}
