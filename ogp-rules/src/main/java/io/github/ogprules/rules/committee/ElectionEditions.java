package io.github.ogprules.rules.committee;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.rules.committee.CommitteeSources.ELECTION_2017;
import static io.github.ogprules.rules.committee.CommitteeSources.GEORGIA_ELECTED;
import static io.github.ogprules.rules.committee.CommitteeSources.MEMBERS_2014;

import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Timeline;
import java.time.LocalDate;

/** Every edition of the rules on the election of governments; all of them elect the committee of 22. */
final class ElectionEditions {

    static final Timeline<ElectionRules> TIMELINE = ElectionParameters.RULEBOOK.timeline(
            (edition, parameters) -> ImmutableElectionRules.of(edition, parameters, CompositionRules.edition("2014")),
            Edition.of(
                    "2014",
                    "Special election of 2014 and the first regular one of 2015",
                    LocalDate.of(2014, 5, 1),
                    DOCUMENTED,
                    MEMBERS_2014,
                    GEORGIA_ELECTED),
            Edition.of(
                    "2017",
                    "Ranked ballots, points and regional limits",
                    LocalDate.of(2017, 2, 1),
                    DOCUMENTED,
                    ELECTION_2017));

    private ElectionEditions() {}
}
