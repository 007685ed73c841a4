package io.github.ogprules.rules.committee;

import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.UNCONFIRMED;
import static io.github.ogprules.rules.committee.CommitteeSources.ANOTHER_AFRICAN_MEMBER;
import static io.github.ogprules.rules.committee.CommitteeSources.ARTICLES;
import static io.github.ogprules.rules.committee.CommitteeSources.MEMBERS_2014;
import static io.github.ogprules.rules.committee.CommitteeSources.NEW_MEMBERS_2014;
import static io.github.ogprules.rules.committee.CommitteeSources.PLANS_FOR_ELECTED_COMMITTEE;

import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.Timeline;
import java.time.LocalDate;

/** Every edition of the rules on who sits in the Steering Committee. */
final class CompositionEditions {

    static final Timeline<CompositionRules> TIMELINE = CompositionParameters.RULEBOOK.timeline(
            ImmutableCompositionRules::of,
            Edition.of(
                    "2011",
                    "First Steering Committee: 8 governments and 9 members from civil society",
                    LocalDate.of(2011, 9, 1),
                    DOCUMENTED,
                    PLANS_FOR_ELECTED_COMMITTEE),
            // The Articles are of that month; the month in which Tanzania came in is not settled.
            Edition.of(
                    "2012",
                    "9 governments and 9 members from civil society",
                    LocalDate.of(2012, 4, 1),
                    UNCONFIRMED,
                    ARTICLES,
                    ANOTHER_AFRICAN_MEMBER),
            Edition.of(
                    "2014",
                    "11 governments and 11 members from civil society",
                    LocalDate.of(2014, 10, 1),
                    DOCUMENTED,
                    MEMBERS_2014,
                    NEW_MEMBERS_2014));

    private CompositionEditions() {}
}
