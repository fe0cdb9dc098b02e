package io.gatehouse.lambda.edge;

import io.gatehouse.domain.user.Language;
import java.util.Locale;

/** What a preview is put together from, in one language, with the right number of everything. */
interface PreviewPhrases {
  /** So many people, and a company or several. */
  @FunctionalInterface
  interface Access {
    String clause(int people, String where);
  }

  /** So many seats of a type with that label. */
  @FunctionalInterface
  interface Seats {
    String clause(int seats, String label);
  }

  static PreviewPhrases of(Language language) {
    return switch (language) {
      case EN -> new English();
      case FR -> new French();
      case DA -> new Danish();
    };
  }

  String nobody();

  String loseAccess(int people, String where);

  String gainAccess(int people, String where);

  String loseSome(int people, String where);

  String gainSome(int people, String where);

  /** At least two. */
  String companies(int count);

  String atLeast();

  String freed(int seats, String label);

  String taken(int seats, String label);

  String mails(int count);

  /** In English. */
  final class English implements PreviewPhrases {
    @Override
    public String nobody() {
      return "nobody’s access changes";
    }

    @Override
    public String loseAccess(int people, String where) {
      return people(people) + (people == 1 ? " loses" : " lose") + " access to " + where;
    }

    @Override
    public String gainAccess(int people, String where) {
      return people(people) + (people == 1 ? " gains" : " gain") + " access to " + where;
    }

    @Override
    public String loseSome(int people, String where) {
      return people(people) + (people == 1 ? " loses" : " lose") + " permissions at " + where;
    }

    @Override
    public String gainSome(int people, String where) {
      return people(people) + (people == 1 ? " gains" : " gain") + " permissions at " + where;
    }

    @Override
    public String companies(int count) {
      return count + " companies";
    }

    @Override
    public String atLeast() {
      return "at least";
    }

    @Override
    public String freed(int seats, String label) {
      return seats(seats, label) + (seats == 1 ? " is freed" : " are freed");
    }

    @Override
    public String taken(int seats, String label) {
      return seats(seats, label) + (seats == 1 ? " is taken" : " are taken");
    }

    @Override
    public String mails(int count) {
      return switch (count) {
        case 0 -> "no mail goes out";
        case 1 -> "1 mail goes out";
        default -> count + " mails go out";
      };
    }

    private static String people(int count) {
      return count == 1 ? "1 person" : count + " people";
    }

    /** A catalogue has no plurals; of labels that end so they are plain, of others not. */
    private static String seats(int count, String label) {
      if (label.endsWith(" seat")) {
        String name = label.substring(0, 1).toLowerCase(Locale.ENGLISH) + label.substring(1);
        return count + " " + name + (count == 1 ? "" : "s");
      }
      return count + (count == 1 ? " seat (" : " seats (") + label + ")";
    }
  }

  /** In French, where nothing is singular, too. */
  final class French implements PreviewPhrases {
    @Override
    public String nobody() {
      return "aucun accès ne change";
    }

    @Override
    public String loseAccess(int people, String where) {
      return people(people) + (people == 1 ? " perd" : " perdent") + " l’accès à " + where;
    }

    @Override
    public String gainAccess(int people, String where) {
      return people(people) + (people == 1 ? " obtient" : " obtiennent") + " l’accès à " + where;
    }

    @Override
    public String loseSome(int people, String where) {
      return people(people)
          + (people == 1 ? " perd" : " perdent")
          + " des autorisations chez "
          + where;
    }

    @Override
    public String gainSome(int people, String where) {
      return people(people)
          + (people == 1 ? " obtient" : " obtiennent")
          + " des autorisations chez "
          + where;
    }

    @Override
    public String companies(int count) {
      return count + " entreprises";
    }

    @Override
    public String atLeast() {
      return "au moins";
    }

    @Override
    public String freed(int seats, String label) {
      return (seats == 1 ? "1 place se libère (" : seats + " places se libèrent (") + label + ")";
    }

    @Override
    public String taken(int seats, String label) {
      return (seats == 1 ? "1 place est prise (" : seats + " places sont prises (") + label + ")";
    }

    @Override
    public String mails(int count) {
      return switch (count) {
        case 0 -> "aucun e-mail ne part";
        case 1 -> "1 e-mail part";
        default -> count + " e-mails partent";
      };
    }

    private static String people(int count) {
      return count == 1 ? "1 personne" : count + " personnes";
    }
  }

  /** In Danish, whose verbs have one form for all. */
  final class Danish implements PreviewPhrases {
    @Override
    public String nobody() {
      return "ingens adgang ændres";
    }

    @Override
    public String loseAccess(int people, String where) {
      return people(people) + " mister adgang til " + where;
    }

    @Override
    public String gainAccess(int people, String where) {
      return people(people) + " får adgang til " + where;
    }

    @Override
    public String loseSome(int people, String where) {
      return people(people) + " mister rettigheder hos " + where;
    }

    @Override
    public String gainSome(int people, String where) {
      return people(people) + " får rettigheder hos " + where;
    }

    @Override
    public String companies(int count) {
      return count + " virksomheder";
    }

    @Override
    public String atLeast() {
      return "mindst";
    }

    @Override
    public String freed(int seats, String label) {
      return (seats == 1 ? "1 sæde bliver ledigt (" : seats + " sæder bliver ledige (")
          + label
          + ")";
    }

    @Override
    public String taken(int seats, String label) {
      return (seats == 1 ? "1 sæde bliver optaget (" : seats + " sæder bliver optaget (")
          + label
          + ")";
    }

    @Override
    public String mails(int count) {
      return switch (count) {
        case 0 -> "ingen mails sendes";
        case 1 -> "1 mail sendes";
        default -> count + " mails sendes";
      };
    }

    private static String people(int count) {
      return count == 1 ? "1 person" : count + " personer";
    }
  }
}
