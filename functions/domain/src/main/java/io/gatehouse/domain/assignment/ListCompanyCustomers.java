package io.gatehouse.domain.assignment;

import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.text.Text;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A partner's customers by name, as far as they are in the scope of who asks (R2, R18).
 *
 * <p>Whoever has all customers gets pages of the partner's list. Whoever has chosen ones, and ties
 * to fewer than {@link AccessIndex#MAXIMUM} companies, as nearly everybody has, gets whole pages,
 * too: their own list is read and put in order, however many customers the partner has. With more
 * ties than that, the partner's list is gone through, and a page may be short while more follow.
 */
public final class ListCompanyCustomers
    implements UseCase<ListCompanyCustomers.Input, Page<Company>> {
  private static final String PURPOSE = "own-customers";
  private static final int AT_ONCE = 100;

  /** Of the partner's pages, gone through for one that has anything of who asks. */
  private static final int MOST_PAGES = 5;

  private static final Comparator<Company> BY_NAME = Comparator.comparing(Place::of);

  private final Companies companies;
  private final Asking asking;
  private final AccessIndex index;
  private final PlaceTokens tokens;

  public ListCompanyCustomers(
      Companies companies, Asking asking, AccessIndex index, PlaceTokens tokens) {
    this.companies = companies;
    this.asking = asking;
    this.index = index;
    this.tokens = tokens;
  }

  /** Whose customers, of which statuses, and which page of them. */
  public record Input(CompanyId partner, Set<CompanyStatus> statuses, PageRequest page) {
    public Input {
      statuses = Set.copyOf(statuses);
    }
  }

  /** Where somebody stands in the order of names; two of one name are two. */
  private record Place(String name, String id) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::name).thenComparing(Place::id);

    static Place of(Company company) {
      return new Place(Text.sortKey(company.name()), company.id().value());
    }

    static Place parse(String text) {
      int line = text.indexOf('\n');
      return new Place(text.substring(line + 1), text.substring(0, line));
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
      return id + "\n" + name;
    }
  }

  @Override
  public Outcome<Page<Company>> decide(Input input, Context context) {
    Company partner = companies.get(input.partner());
    Giver giver = asking.giver(context, partner);
    if (giver.allCustomers()) {
      return Outcome.of(companies.customers(partner.id(), input.statuses(), input.page()));
    }
    UserId asker = giver.id();
    Membership atHome =
        asker == null ? null : asking.readFacts().read(asker, partner.id()).homeMembership();
    if (asker == null || atHome == null || atHome.customers().kind() != CustomerScope.Kind.CHOSEN) {
      return Outcome.of(new Page<>(List.of(), null));
    }
    List<Membership> ties = index.membershipsElsewhere(asker, null, AccessIndex.MAXIMUM);
    return Outcome.of(
        ties.size() < AccessIndex.MAXIMUM
            ? chosen(input, asker, ties, atHome.customers())
            : amongAll(input, giver));
  }

  private Page<Company> chosen(
      Input input, UserId asker, List<Membership> ties, CustomerScope scope) {
    PageRequest wanted = input.page();
    String binding =
        String.join(
            "\n",
            input.partner().value(),
            asker.value(),
            input.statuses().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
            wanted.startsWith());
    Place after = wanted.pageToken() == null ? null : place(binding, wanted.pageToken());
    List<Company> rest =
        read(ties.stream().filter(tie -> Asking.isOn(scope, tie)).map(Membership::company).toList())
            .stream()
            .filter(company -> input.partner().equals(company.partnerOfRecord()))
            .filter(company -> input.statuses().contains(company.status()))
            .filter(company -> Text.sortKey(company.name()).startsWith(wanted.startsWith()))
            .filter(company -> after == null || Place.of(company).compareTo(after) > 0)
            .sorted(BY_NAME)
            .toList();
    if (rest.size() <= wanted.limit()) {
      return new Page<>(rest, null);
    }
    List<Company> page = rest.subList(0, wanted.limit());
    return new Page<>(page, tokens.seal(PURPOSE, binding, Place.of(page.getLast()).toString()));
  }

  private Place place(String binding, String token) {
    return tokens
        .open(PURPOSE, binding, token)
        .map(Place::parse)
        .orElseThrow(() -> Validation.refuse("/pageToken", "is not a page of this list"));
  }

  private List<Company> read(List<CompanyId> ids) {
    List<Company> found = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      found.addAll(
          companies.findAll(ids.subList(from, Math.min(from + AT_ONCE, ids.size()))).values());
    }
    return found;
  }

  private Page<Company> amongAll(Input input, Giver giver) {
    PageRequest wanted = input.page();
    @Nullable String token = wanted.pageToken();
    List<Company> known = List.of();
    for (int pages = 0; pages < MOST_PAGES && known.isEmpty(); pages++) {
      Page<Company> page =
          companies.customers(
              input.partner(),
              input.statuses(),
              new PageRequest(wanted.startsWith(), wanted.limit(), token));
      Set<CompanyId> within =
          asking.inScope(giver, page.items().stream().map(Company::id).toList());
      known = page.items().stream().filter(each -> within.contains(each.id())).toList();
      token = page.nextPageToken();
      if (token == null) {
        break;
      }
    }
    return new Page<>(known, token);
  }
}
