package io.github.ogprules.rules.programme;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.model.Provenance.UNCONFIRMED;
import static io.github.ogprules.rules.programme.ProgrammeSources.CONTRIBUTIONS_2013;
import static io.github.ogprules.rules.programme.ProgrammeSources.CONTRIBUTIONS_2014;
import static io.github.ogprules.rules.programme.ProgrammeSources.PAKISTAN;

import io.github.ogprules.model.programme.IncomeGroup;
import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;
import java.util.Map;
import java.util.Optional;

/** The parameters of contributions, with what every edition says of them. */
public final class ContributionParameters {

    static final Rulebook<ContributionRules> RULEBOOK = new Rulebook<>();

    /** Whether contributions are asked of the governments of the Steering Committee alone. */
    public static final Key<ContributionRules, Boolean> COMMITTEE_ONLY =
            RULEBOOK.add(ParameterHistory.of("contribution.committeeOnly", Form.yesOrNo())
                    .in("2012", true, DOCUMENTED, CONTRIBUTIONS_2013)
                    .in("2013", false, DOCUMENTED, "All 58 members, voluntary.", CONTRIBUTIONS_2013)
                    .in("2015", false, DOCUMENTED, CONTRIBUTIONS_2014));

    /** What is asked at least, in United States dollars a year, by income group. None if no amount is known. */
    public static final Map<IncomeGroup, Key<ContributionRules, Optional<Integer>>> MINIMUM = Map.of(
            IncomeGroup.LOW,
            RULEBOOK.add(minimum("Low", 50_000).in("2015", Optional.of(10_000), UNCONFIRMED, "No source names it.")),
            IncomeGroup.LOWER_MIDDLE,
            RULEBOOK.add(minimum("LowerMiddle", 100_000)
                    .in(
                            "2015",
                            Optional.of(25_000),
                            INFERRED,
                            "Inferred: what Pakistan paid for 2017; a source says 20,000.",
                            PAKISTAN)
                    .or(Optional.of(20_000))),
            IncomeGroup.UPPER_MIDDLE,
            RULEBOOK.add(minimum("UpperMiddle", 100_000)
                    .in("2015", Optional.of(50_000), UNCONFIRMED, "No source names it.")),
            IncomeGroup.HIGH,
            RULEBOOK.add(
                    minimum("High", 200_000).in("2015", Optional.of(100_000), UNCONFIRMED, "No source names it.")));

    /** What is recommended, in United States dollars a year, by income group. None if no amount is known. */
    public static final Map<IncomeGroup, Key<ContributionRules, Optional<Integer>>> RECOMMENDED = Map.of(
            IncomeGroup.LOW, RULEBOOK.add(recommended("Low", 25_000)),
            IncomeGroup.LOWER_MIDDLE, RULEBOOK.add(recommended("LowerMiddle", 50_000)),
            IncomeGroup.UPPER_MIDDLE, RULEBOOK.add(recommended("UpperMiddle", 100_000)),
            IncomeGroup.HIGH, RULEBOOK.add(recommended("High", 200_000)));

    private ContributionParameters() {}

    /** Middle income was not told apart before 2015. */
    private static ParameterHistory<Optional<Integer>> minimum(String group, int ofCommittee) {
        return amount("contribution.minimum" + group)
                .in("2012", Optional.of(ofCommittee), DOCUMENTED, CONTRIBUTIONS_2013)
                .in("2013", Optional.of(25_000), DOCUMENTED, CONTRIBUTIONS_2013);
    }

    private static ParameterHistory<Optional<Integer>> recommended(String group, int amount) {
        return amount("contribution.recommended" + group)
                .in("2012", Optional.empty(), INFERRED, "Inferred: none is named.", CONTRIBUTIONS_2013)
                .in("2015", Optional.of(amount), UNCONFIRMED, "No source names it.");
    }

    private static ParameterHistory<Optional<Integer>> amount(String name) {
        return ParameterHistory.of(name, Form.wholeNumber().orNone())
                .where(dollars -> dollars.orElse(0) >= 0, "0 or more, or none");
    }
}
