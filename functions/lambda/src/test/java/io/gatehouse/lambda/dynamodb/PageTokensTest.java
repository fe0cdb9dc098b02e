package io.gatehouse.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.contract.Ports;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.memory.SequentialIds;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.refusal.FieldError;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Refusals;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.domain.user.User;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A page token opens the list it was given for, at the place it was given for, and nothing else.
 */
@DisplayName("R18: page tokens")
class PageTokensTest {

  private final SequentialIds ids = SequentialIds.unique();
  private final Adapters adapters = Adapters.local();
  private final Ports ports = adapters.ports();
  private final ListReader lists = new ListReader(adapters.table, adapters.tokens);
  private final CompanyId company = ids.companyId();
  private final CompanyId neighbour = ids.companyId();

  @BeforeEach
  void addMembers() {
    for (CompanyId each : List.of(company, neighbour)) {
      for (String name : List.of("Abel", "Abelsen", "Bohr")) {
        ports
            .changes()
            .commit(
                Change.builder()
                    .create(
                        TestData.membership()
                            .company(each)
                            .user(ids.userId())
                            .name(new PersonName("A", name))
                            .build())
                    .build());
      }
    }
  }

  @Test
  void success_tokenGoesOnWhereThePageEnded() {
    String token = token(company, "");
    assertThat(page(company, "", token).items())
        .extracting(member -> member.name().last())
        .containsExactly("Abelsen", "Bohr");
  }

  @Test
  void failure_tokenOfAnotherCompanysList() {
    assertRefused(neighbour, "", token(company, ""));
  }

  @Test
  void failure_tokenOfTheSameListWithAnotherSearch() {
    assertRefused(company, "", token(company, "abel"));
    assertRefused(company, "a", token(company, "abel"));
    assertRefused(company, "abel", token(company, ""));
  }

  @Test
  void failure_tokenOfAnotherKindOfList() {
    String word = ids.series().toLowerCase(Locale.ROOT);
    Companies companies = ports.companies();
    for (String name : List.of(word + " 1", word + " 2")) {
      Company created = TestData.company().id(ids.companyId()).name(name).build();
      ports.changes().commit(Change.builder().create(created).build());
    }
    String token =
        Objects.requireNonNull(companies.list(new PageRequest(word, 1, null)).nextPageToken());
    assertThat(companies.list(new PageRequest(word, 1, token)).items()).hasSize(1);
    assertRefused(company, word, token);
  }

  @Test
  void failure_tokenWithAnyBitChanged() {
    byte[] token = Base64.getUrlDecoder().decode(token(company, ""));
    for (int place = 0; place < token.length; place++) {
      byte[] forged = token.clone();
      forged[place] ^= 1;
      assertRefused(company, "", encode(forged));
    }
  }

  @Test
  void failure_tokenCutShortOrLengthened() {
    byte[] token = Base64.getUrlDecoder().decode(token(company, ""));
    for (int length = 0; length < token.length; length++) {
      assertRefused(company, "", encode(Arrays.copyOf(token, length)));
    }
    assertRefused(company, "", encode(Arrays.copyOf(token, token.length + 1)));
  }

  @Test
  void success_tokensDoNotGrowBeyondAQueryString() {
    String longest = "가".repeat(80);
    User user =
        TestData.user().id(ids.userId()).home(ids.companyId()).name(longest, longest).build();
    Membership first = TestData.membership(user, Set.of());
    Membership second =
        TestData.membership()
            .company(first.company())
            .user(ids.userId())
            .name(first.name())
            .build();
    ports.changes().commit(Change.builder().create(first).create(second).build());
    String token = token(first.company(), longest.substring(0, 40));
    assertThat(token.length()).isLessThan(1_500);
    assertThat(page(first.company(), longest.substring(0, 40), token).items()).hasSize(1);
    assertThat(page(first.company(), longest + " " + longest, null).items()).hasSize(2);
  }

  private void assertRefused(CompanyId of, String startsWith, String token) {
    Refusals.assertRefused(
        () -> page(of, startsWith, token),
        new Refusal.InvalidRequest(
            List.of(new FieldError("/pageToken", "is not a page of this list"))));
  }

  private String token(CompanyId of, String startsWith) {
    return Objects.requireNonNull(list(of, new PageRequest(startsWith, 1, null)).nextPageToken());
  }

  private Page<Membership> page(CompanyId of, String startsWith, String token) {
    return list(of, new PageRequest(startsWith, 10, token));
  }

  private Page<Membership> list(CompanyId of, PageRequest request) {
    return lists.page(ListPosition.usersOf(of), request, Codecs.MEMBERSHIP);
  }

  private static String encode(byte[] token) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }
}
