package io.github.ogprules.io.json;

import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.eligibility.AccessToInformation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosure;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CitizenEngagement;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.CriterionEvidence;
import io.github.ogprules.model.eligibility.FiscalTransparency;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.model.programme.AwardEntry;
import io.github.ogprules.model.programme.Contribution;
import io.github.ogprules.model.programme.Funding;
import io.github.ogprules.model.programme.LocalApplication;
import io.github.ogprules.model.programme.ProgrammeCase;
import io.github.ogprules.model.programme.WorkingGroup;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A type that is one of several, told by the fields that are there.
 *
 * @param type what is asked for
 * @param expected what a failure says was expected where there is no object
 * @param candidates the types that it may be; the first where the fields do not tell
 */
record Alternatives<E>(Class<E> type, Class<?> expected, List<Class<? extends E>> candidates) {

    private static final List<Alternatives<?>> ALL = List.of(
            evidence(FiscalTransparency.class, BudgetDocuments.class),
            evidence(AccessToInformation.class, AccessToInformationInstruments.class),
            evidence(AssetDisclosure.class, AssetDisclosureLaw.class),
            evidence(CitizenEngagement.class, CivilLiberties.class),
            new Alternatives<>(
                    CriterionEvidence.class,
                    CriterionEvidence.class,
                    List.of(
                            PublishedPoints.class,
                            BudgetDocuments.class,
                            AccessToInformationInstruments.class,
                            AssetDisclosureLaw.class,
                            CivilLiberties.class)),
            new Alternatives<>(
                    ProgrammeCase.class,
                    ProgrammeCase.class,
                    List.of(
                            LocalApplication.class,
                            WorkingGroup.class,
                            AwardEntry.class,
                            Contribution.class,
                            Funding.class)),
            new Alternatives<>(
                    CommitteeMember.class,
                    CommitteeMember.class,
                    List.of(GovernmentMember.class, CivilSocietyMember.class)));

    private static <E extends CriterionEvidence> Alternatives<E> evidence(
            Class<E> criterion, Class<? extends E> observed) {
        return new Alternatives<>(
                criterion, CriterionEvidence.class, List.of(observed, PublishedPoints.class.asSubclass(criterion)));
    }

    static List<Alternatives<?>> all() {
        return ALL;
    }

    static Optional<Alternatives<?>> find(Class<?> type) {
        return ALL.stream().filter(alternatives -> alternatives.type() == type).findFirst();
    }

    /** The type that knows most of the fields that are there. */
    Class<? extends E> toldBy(JsonNode node) {
        Class<? extends E> best = candidates.get(0);
        for (Class<? extends E> candidate : candidates) {
            if (known(candidate, node) > known(best, node)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long known(Class<?> candidate, JsonNode node) {
        return ValueType.find(candidate).map(ValueType::attributes).orElse(List.of()).stream()
                .filter(node::has)
                .count();
    }
}
