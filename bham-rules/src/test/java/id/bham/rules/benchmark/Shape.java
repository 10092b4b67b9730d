package id.bham.rules.benchmark;

import id.bham.core.knowledge.Source;
import id.bham.core.law.Parameters;
import id.bham.core.law.Waiver;
import id.bham.core.time.ValidityPeriod;
import id.bham.rules.ComplianceChecker;
import id.bham.rules.RuleSet;
import id.bham.rules.RuleSets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Documents that grow in one direction each, with what checks them. Names begin with a word that is given, so that two documents may say
 * the same of others.
 */
enum Shape {
    MEMBERS(1_000) {
        @Override
        String said(String word, int n) {
            return body(listing("members", n, i -> seat(word, i)));
        }
    },
    VICE_CHAIRS(1_000) {
        @Override
        String said(String word, int n) {
            return body(listing("viceChairs", n, i -> seat(word, i)));
        }
    },
    GROUPS(1_000) {
        @Override
        String said(String word, int n) {
            return body(listing("workingGroups", n, i -> group(word, i)));
        }
    },
    GROUPS_AND_MEMBERS(500) {
        @Override
        String said(String word, int n) {
            return body(listing("members", n, i -> seat(word, i)), listing("workingGroups", n, i -> group(word, i)));
        }
    },
    ACTIONS_AND_MEMBERS(500) {
        @Override
        String said(String word, int n) {
            return body(
                    listing("members", n, i -> seat(word, i)),
                    "\"workPlans\": [{\"year\": 2024, "
                            + listing(
                                    "actions",
                                    n,
                                    i -> "{\"title\": \"" + word + i + "\", \"subAction\": \"" + word + i + "\"}")
                            + "}]");
        }
    },
    /** One after the other, as all that goes on for years here, from when duties begin: so at each size the same rules ask about each. */
    APPOINTMENTS(400) {
        @Override
        String said(String word, int n) {
            return body("\"chair\": {\"office\": {\"title\": \"governor\", \"province\": \"ID-BT\"}, "
                    + listing(
                            "appointments",
                            n,
                            i -> "{\"person\": \"" + word + i + "\", \"period\": {\"firstDay\": \"" + (FIRST_YEAR + i)
                                    + "-01-01\", \"lastDay\": \"" + (FIRST_YEAR + i) + "-12-31\"}}")
                    + "}");
        }
    },
    EVALUATIONS(400) {
        @Override
        String said(String word, int n) {
            return body(
                    "\"evaluationStart\": \"" + FIRST_YEAR + "-01-01\"",
                    "\"evaluationInterval\": \"P1Y\"",
                    listing(
                            "evaluations",
                            n,
                            i -> "{\"title\": \"" + word + i + "\", \"period\": {\"firstDay\": \"" + (FIRST_YEAR + i)
                                    + "-01-01\", \"lastDay\": \"" + (FIRST_YEAR + i) + "-12-31\"}, \"completedOn\": \""
                                    + (FIRST_YEAR + 1 + i) + "-02-01\"}"));
        }
    },
    REPORTS(400) {
        @Override
        String said(String word, int n) {
            return body(listing(
                    "reports",
                    n,
                    i -> "{\"year\": " + (FIRST_YEAR + i) + ", \"code\": \"" + word + i + "\", \"submittedOn\": \""
                            + (FIRST_YEAR + i) + "-09-20\", \"recipient\": \"minister\"}"));
        }
    },
    GENERATIONS(250) {
        @Override
        String said(String word, int n) {
            return nation(listing(
                    "regionalTaskForces",
                    n,
                    i -> "{\"id\": \"" + word + i + "\", \"province\": \"ID-BT\", \"status\": \"formed\", "
                            + period(FIRST_YEAR + i) + (i == 0 ? "" : ", \"replaces\": \"" + word + (i - 1) + "\"")
                            + "}"));
        }
    },
    /** Each answers to the one before it. */
    CHAINS(250) {
        @Override
        String said(String word, int n) {
            return nation(listing(
                    "regionalTaskForces",
                    n,
                    i -> "{\"id\": \"" + word + i + "\", \"province\": \"" + province(i) + "\", \"status\": \"formed\""
                            + (i == 0 ? "" : ", \"answersTo\": \"" + word + (i - 1) + "\"") + "}"));
        }
    },
    /** Of one province, without days; which replaces which nobody says. */
    UNDECIDED_SUCCESSION(250) {
        @Override
        String said(String word, int n) {
            return nation(listing(
                    "regionalTaskForces",
                    n,
                    i -> "{\"id\": \"" + word + i + "\", \"province\": \"ID-BT\", \"status\": \"formed\"}"));
        }
    },
    BODIES(250) {
        @Override
        String said(String word, int n) {
            return nation(listing(
                    "regionalTaskForces",
                    n,
                    i -> "{\"id\": \"" + word + i + "\", \"province\": \"" + province(i)
                            + "\", \"status\": \"formed\", \"decree\": {\"number\": \"" + i
                            + "\", \"issuedOn\": \"2024-03-01\"}, " + period(2024) + "}"));
        }
    },
    BODIES_WITHOUT_FACTS(250) {
        @Override
        String said(String word, int n) {
            return nation(listing("regionalTaskForces", n, i -> "{\"id\": \"" + word + i + "\"}"));
        }
    },
    /** As many as there are districts, and far more. */
    MANY_BODIES(2_000) {
        @Override
        String said(String word, int n) {
            return BODIES.said(word, n);
        }
    },
    /** Of one rule and one subject, year after year. */
    WAIVERS(400) {
        @Override
        String said(String word, int n) {
            return body(listing("members", 3, i -> seat(word, i)));
        }

        @Override
        ComplianceChecker checker(int n) {
            return super.checker(n)
                    .waiving(IntStream.range(0, n)
                            .mapToObj(i -> Waiver.builder()
                                    .rule("BHAM-GTD-016")
                                    .subject("gtd")
                                    .authority("Menteri")
                                    .because("diberikan untuk satu tahun")
                                    .period(ValidityPeriod.of(
                                            LocalDate.of(FIRST_YEAR + i, 1, 1), LocalDate.of(FIRST_YEAR + i, 12, 31)))
                                    .build())
                            .toList());
        }
    },
    /** Of one parameter, year after year. */
    AMENDMENTS(500) {
        @Override
        String said(String word, int n) {
            return body(listing("members", 3, i -> seat(word, i)));
        }

        @Override
        ComplianceChecker checker(int n) {
            RuleSet rules = RuleSets.stranas();
            Source source = Source.of("made-up", "Made up");
            for (int i = 0; i < n; i++) {
                rules = rules.with(
                        Parameters.EVALUATION_INTERVAL,
                        Period.ofYears(1 + i % 2),
                        ValidityPeriod.of(LocalDate.of(3000 + i, 1, 1), LocalDate.of(3000 + i, 12, 31)),
                        source);
            }
            return ComplianceChecker.of(rules);
        }
    };

    private static final int FIRST_YEAR = 2023;

    /** The smallest of the three sizes that are measured. */
    final int size;

    Shape(int size) {
        this.size = size;
    }

    /** What a document of a size says, apart from its head. */
    abstract String said(String word, int n);

    /**
     * Whether a job is left out: of many bodies, all that takes long. Each finding about a group that is gone names each member that is gone as a cause, and each about an
     * evaluation each evaluation: where all are other ones that grows as the product, and does so in what is told.
     */
    final boolean leavesOut(String job) {
        if (this == MANY_BODIES) {
            return !List.of("read", "check", "facts", "json", "monitor").contains(job);
        }
        return job.equals(Growth.DIFF_OF_OTHERS) && (this == GROUPS_AND_MEMBERS || this == EVALUATIONS);
    }

    /** What checks a document of a size. */
    ComplianceChecker checker(int n) {
        return ComplianceChecker.of(RuleSets.stranas());
    }

    /** The document of a size. */
    final String document(String word, int n) {
        return "{\"schemaVersion\": 1, " + said(word, n) + "}";
    }

    private static String body(String... said) {
        return "\"kind\": \"regionalTaskForce\", \"id\": \"gtd\", \"province\": \"ID-BT\", \"status\": \"formed\", "
                + "\"decree\": {\"number\": \"1\", \"issuedOn\": \"2024-01-02\"}, " + String.join(", ", said);
    }

    private static String nation(String... said) {
        return "\"kind\": \"governance\", \"id\": \"indonesia\", " + String.join(", ", said);
    }

    private static String listing(String name, int n, IntFunction<String> item) {
        return IntStream.range(0, n).mapToObj(item).collect(Collectors.joining(", ", "\"" + name + "\": [", "]"));
    }

    private static String seat(String word, int i) {
        return "{\"title\": \"" + word + i + "\", \"institution\": {\"name\": \"" + word + i
                + "\"}, \"appointments\": {\"partial\": [{\"person\": \"" + word + i + "\"}]}}";
    }

    private static String group(String word, int i) {
        return "{\"name\": \"" + word + i + "\", \"lead\": {\"title\": \"" + word + i + "\"}}";
    }

    private static String period(int year) {
        return "\"period\": {\"firstDay\": \"" + year + "-01-01\", \"lastDay\": \"" + (year + 1) + "-12-31\"}";
    }

    private static String province(int i) {
        String[] some = {"ID-BT", "ID-JB", "ID-JT", "ID-JI", "ID-BA", "ID-YO", "ID-JK", "ID-AC"};
        return some[i % some.length];
    }
}
