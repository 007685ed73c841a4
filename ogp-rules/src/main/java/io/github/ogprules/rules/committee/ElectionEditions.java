package io.github.ogprules.rules.committee;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static io.github.ogprules.model.Provenance.UNCONFIRMED;
import static io.github.ogprules.rules.committee.CommitteeSources.ELECTION_2017;
import static io.github.ogprules.rules.committee.CommitteeSources.ELECTION_2018;
import static io.github.ogprules.rules.committee.CommitteeSources.ELECTION_2019;
import static io.github.ogprules.rules.committee.CommitteeSources.ELECTION_2023;
import static io.github.ogprules.rules.committee.CommitteeSources.ELECTION_2024;
import static io.github.ogprules.rules.committee.CommitteeSources.GEORGIA_ELECTED;
import static io.github.ogprules.rules.committee.CommitteeSources.MEMBERS_2014;

import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.Timeline;
import java.time.LocalDate;
import java.util.List;

/** Every edition of the rules on the election of governments, with their numbers. */
final class ElectionEditions {

    private static final LocalDate COMMITTEE_OF_22_RESOLVED = LocalDate.of(2014, 5, 1);
    private static final LocalDate VOTE_OF_2017 = LocalDate.of(2017, 2, 1);

    private static final String NOT_SETTLED = "Not settled: the sources are silent. Alternatives: UP_FROM_LAST_CHOICE,"
            + " NOT_COUNTED. The printed points of 2017 add up to less than 68 complete ballots of 12 candidates would give, so"
            + " that not every ballot gave all of its points.";

    static final Timeline<ElectionRules> TIMELINE = Timeline.of(List.of(
            new ElectionRules.Builder()
                    .publishedEdition(Edition.of(
                                    "2014",
                                    "Special election of 2014 and the first regular one of 2015",
                                    COMMITTEE_OF_22_RESOLVED,
                                    DOCUMENTED,
                                    MEMBERS_2014,
                                    GEORGIA_ELECTED)
                            .withEffectiveUntil(VOTE_OF_2017.minusDays(1)))
                    .composition(CompositionRules.edition("2014"))
                    .lastChoicePoints(Parameter.of(
                            "election.lastChoicePoints",
                            1,
                            INFERRED,
                            "Documented for 2017, 2019 and 2023; no source announces a change.",
                            ELECTION_2017))
                    .incompleteBallots(Parameter.of(
                            "election.incompleteBallots",
                            IncompleteBallots.POINTS_OF_THE_RANK,
                            UNCONFIRMED,
                            NOT_SETTLED,
                            ELECTION_2017))
                    .endorsedWithoutVote(Parameter.of(
                            "election.endorsedWithoutVote",
                            true,
                            INFERRED,
                            "Documented for 2018 and 2024; no source announces a change.",
                            ELECTION_2018,
                            ELECTION_2024))
                    .build(),
            new ElectionRules.Builder()
                    .publishedEdition(Edition.of(
                            "2017",
                            "Ranked ballots, points and regional limits",
                            VOTE_OF_2017,
                            DOCUMENTED,
                            ELECTION_2017))
                    .composition(CompositionRules.edition("2014"))
                    .lastChoicePoints(Parameter.of(
                            "election.lastChoicePoints", 1, DOCUMENTED, ELECTION_2017, ELECTION_2019, ELECTION_2023))
                    .incompleteBallots(Parameter.of(
                            "election.incompleteBallots",
                            IncompleteBallots.POINTS_OF_THE_RANK,
                            UNCONFIRMED,
                            NOT_SETTLED,
                            ELECTION_2017))
                    .endorsedWithoutVote(Parameter.of(
                            "election.endorsedWithoutVote",
                            true,
                            DOCUMENTED,
                            "Documented for as many candidates as seats; fewer are taken to be endorsed too.",
                            ELECTION_2018,
                            ELECTION_2024))
                    .build()));

    private ElectionEditions() {}
}
