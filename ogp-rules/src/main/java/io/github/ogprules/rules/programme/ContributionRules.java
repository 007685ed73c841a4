package io.github.ogprules.rules.programme;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.programme.Contribution;
import io.github.ogprules.model.programme.IncomeGroup;
import io.github.ogprules.rules.Key;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Parameter;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Whether a government contributed to OGP what is asked of it, and what is recommended. No source knows of a loss of membership for those who
 * do not.
 *
 * <p>The editions are {@code 2012} (governments of the Steering Committee), {@code 2013} (all, voluntary) and {@code 2015} (expected of
 * all). Most amounts are unconfirmed and say so.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://www.opengovpartnership.org/?p=2828">Contributions are expected from all participating governments</a>
 */
@Value.Immutable
public abstract sealed class ContributionRules
        extends ParameterizedRule<ContributionRules, Contribution, ProgrammeDecision>
        permits ImmutableContributionRules {

    ContributionRules() {}

    /** {@return the rules in force today, as far as this library knows: the latest edition} */
    public static ContributionRules current() {
        return ProgrammeEditions.CONTRIBUTION.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before 2012-12, when contributions were first asked for
     */
    public static ContributionRules on(LocalDate date) {
        return ProgrammeEditions.CONTRIBUTION.on(date);
    }

    /**
     * The edition of a name.
     *
     * @param id {@code 2012}, {@code 2013} or {@code 2015}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static ContributionRules edition(String id) {
        return ProgrammeEditions.CONTRIBUTION.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<ContributionRules> all() {
        return ProgrammeEditions.CONTRIBUTION.all();
    }

    @Override
    protected ContributionRules with(Parameters<ContributionRules> parameters) {
        return ImmutableContributionRules.of(getPublishedEdition(), parameters);
    }

    /**
     * Decides whether a contribution is what is asked for and what is recommended; of what is unknown every value is taken into account.
     *
     * @param contribution what a government contributed in a year
     * @return the decision, with a finding on the minimum and on what is recommended
     */
    @Override
    public ProgrammeDecision decide(Contribution contribution) {
        return ProgrammeFindings.decide(
                contribution,
                getEdition(),
                finding(ProgrammeCriterion.MINIMUM_CONTRIBUTION, contribution, ContributionParameters.MINIMUM),
                finding(ProgrammeCriterion.RECOMMENDED_CONTRIBUTION, contribution, ContributionParameters.RECOMMENDED));
    }

    private ProgrammeFinding finding(
            ProgrammeCriterion criterion,
            Contribution contribution,
            Map<IncomeGroup, Key<ContributionRules, Optional<Integer>>> keys) {
        Parameter<Boolean> committeeOnly = getParameters().of(ContributionParameters.COMMITTEE_ONLY);
        Observation<Boolean> sits = contribution.getInSteeringCommittee();
        List<IncomeGroup> groups = contribution.getIncomeGroup().isKnown()
                ? List.of(contribution.getIncomeGroup().getValue())
                : List.of(IncomeGroup.values());
        List<Parameter<Optional<Integer>>> amounts = groups.stream()
                .map(group -> getParameters().of(Objects.requireNonNull(keys.get(group))))
                .toList();
        boolean isAsked = !(committeeOnly.getValue() && sits.equals(Observation.known(false)))
                && amounts.stream().anyMatch(amount -> amount.getValue().isPresent());
        Parameter<?>[] parameters =
                Stream.concat(Stream.of(committeeOnly), amounts.stream()).toArray(Parameter<?>[]::new);
        if (!isAsked) {
            return ProgrammeFindings.notAsked(criterion, parameters);
        }
        Set<Outcome> outcomes = amounts.stream()
                .map(amount -> outcome(contribution, amount.getValue()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));
        if (committeeOnly.getValue() && !sits.isKnown()) {
            outcomes.add(Outcome.NOT_APPLICABLE);
        }
        return ImmutableProgrammeFinding.of(
                criterion,
                contribution.getAmount().map(BigDecimal::toPlainString),
                Requirement.of(text(amounts), parameters),
                outcomes.size() == 1
                        ? outcomes.iterator().next()
                        : contribution.getAmount().isNotAssessed() ? Outcome.NOT_ASSESSED : Outcome.UNDETERMINED);
    }

    private static Outcome outcome(Contribution contribution, Optional<Integer> least) {
        return least.map(amount ->
                        Outcome.of(contribution.getAmount(), given -> given.compareTo(BigDecimal.valueOf(amount)) >= 0))
                .orElse(Outcome.NOT_APPLICABLE);
    }

    private static String text(List<Parameter<Optional<Integer>>> amounts) {
        return amounts.stream()
                .flatMap(amount -> amount.getValue().stream())
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(" or ", "at least ", " dollars a year"));
    }
}
