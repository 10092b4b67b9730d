package id.bham.core.action;

import id.bham.core.knowledge.Fact;
import id.bham.core.knowledge.Source;
import id.bham.core.law.InstrumentId;
import id.bham.core.law.LegalCorpus;
import id.bham.core.law.Parameters;
import id.bham.core.mandate.Strategy;
import id.bham.core.text.LocalizedText;
import id.bham.core.time.PartialDate;
import id.bham.core.time.ValidityPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The national actions of the annex of Perpres 60/2023. The years are those of the first action period that the law sets. */
final class StandardActions {

    private static final ValidityPeriod PERIOD = LegalCorpus.standard()
            .values(Parameters.ACTION_PERIOD)
            .values()
            .get(0)
            .value()
            .value()
            .orElseThrow();

    static final int FIRST_YEAR = year(PERIOD.firstDay());
    static final int LAST_YEAR = year(PERIOD.lastDay());

    private static final Source SOURCE = LegalCorpus.standard()
            .find(InstrumentId.parse("Perpres 60/2023"))
            .orElseThrow()
            .sources()
            .get(0);

    static final NationalActions ACTIONS = NationalActions.of(
            FIRST_YEAR,
            LAST_YEAR,
            SOURCE,
            Stream.of(FirstStrategyActions.ALL, SecondStrategyActions.ALL, ThirdStrategyActions.ALL)
                    .flatMap(List::stream)
                    .toList());

    private StandardActions() {}

    static NationalAction action(Strategy strategy, int number, String title, String english, MatrixRow... rows) {
        return new NationalAction(
                strategy,
                number,
                new LocalizedText(title, english),
                Stream.of(rows).map(row -> row.in(strategy, number)).toList());
    }

    private static int year(Fact<PartialDate> day) {
        return day.value()
                .flatMap(PartialDate::earliest)
                .map(LocalDate::getYear)
                .orElseThrow();
    }
}
