package io.github.ogprules.rules.committee;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.model.Provenance.UNCONFIRMED;
import static io.github.ogprules.rules.committee.CommitteeSources.ELECTION_2017;
import static io.github.ogprules.rules.committee.CommitteeSources.ELECTION_2018;
import static io.github.ogprules.rules.committee.CommitteeSources.ELECTION_2019;
import static io.github.ogprules.rules.committee.CommitteeSources.ELECTION_2023;
import static io.github.ogprules.rules.committee.CommitteeSources.ELECTION_2024;

import io.github.ogprules.rules.Form;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.ParameterHistory;
import io.github.ogprules.rules.Rulebook;

/** The parameters of the election of governments, with what every edition says of them. */
public final class ElectionParameters {

    static final Rulebook<ElectionRules> RULEBOOK = new Rulebook<>();

    /** No rule of OGP's: few enough for the points of every election to be numbers that can be told. */
    private static final int MOST_POINTS = 1_000;

    /** The points of the last choice on a complete ballot, 0 to 1,000; each choice before it gets one more. */
    public static final Key<ElectionRules, Integer> LAST_CHOICE_POINTS = RULEBOOK.add(ParameterHistory.wholeNumber(
                    "election.lastChoicePoints")
            .where(points -> points >= 0 && points <= MOST_POINTS, "0 to " + MOST_POINTS)
            .in("2014", 1, INFERRED, "Documented for 2017, 2019 and 2023; no source announces a change.", ELECTION_2017)
            .in("2017", 1, DOCUMENTED, ELECTION_2017, ELECTION_2019, ELECTION_2023));

    /** What points a ballot gives that does not rank every candidate. Not settled: the sources are silent. */
    public static final Key<ElectionRules, IncompleteBallots> INCOMPLETE_BALLOTS =
            RULEBOOK.add(ParameterHistory.choice("election.incompleteBallots", IncompleteBallots.class)
                    .in(
                            "2014",
                            IncompleteBallots.POINTS_OF_THE_RANK,
                            UNCONFIRMED,
                            "Not settled: the sources are silent. Alternatives: UP_FROM_LAST_CHOICE, NOT_COUNTED. The printed"
                                    + " points of 2017 add up to less than 68 complete ballots of 12 candidates would give, so that"
                                    + " not every ballot gave all of its points.",
                            ELECTION_2017)
                    .or(IncompleteBallots.UP_FROM_LAST_CHOICE)
                    .or(IncompleteBallots.NOT_COUNTED));

    /** Whether candidates are endorsed without a vote if there are no more of them than seats; if not, the limits hold then as well. */
    public static final Key<ElectionRules, Boolean> ENDORSED_WITHOUT_VOTE =
            RULEBOOK.add(ParameterHistory.of("election.endorsedWithoutVote", Form.yesOrNo())
                    .in(
                            "2014",
                            true,
                            INFERRED,
                            "Documented for 2018 and 2024; no source announces a change.",
                            ELECTION_2018,
                            ELECTION_2024)
                    .in(
                            "2017",
                            true,
                            DOCUMENTED,
                            "Documented for as many candidates as seats; fewer are taken to be endorsed too.",
                            ELECTION_2018,
                            ELECTION_2024));

    private ElectionParameters() {}
}
