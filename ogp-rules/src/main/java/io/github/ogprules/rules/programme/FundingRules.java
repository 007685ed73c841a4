package io.github.ogprules.rules.programme;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.programme.Funding;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.ParameterizedRule;
import io.github.ogprules.rules.Parameters;
import io.github.ogprules.rules.Requirement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Whether foundations and governments pay for OGP in roughly equal measure. How rough is for the caller to say: sources name no tolerance,
 * and without {@link FundingParameters#TOLERANCE} the answer stays open.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class FundingRules extends ParameterizedRule<FundingRules, Funding, ProgrammeDecision>
        permits ImmutableFundingRules {

    FundingRules() {}

    /** {@return the rules in force today, as far as this library knows: the latest edition} */
    public static FundingRules current() {
        return ProgrammeEditions.FUNDING.current();
    }

    /**
     * The edition in force on a day.
     *
     * @param date the day
     * @return the rules of that day
     * @throws IllegalArgumentException if the day is before 2016-08, the month of the brochure that says so
     */
    public static FundingRules on(LocalDate date) {
        return ProgrammeEditions.FUNDING.on(date);
    }

    /**
     * The edition of a name.
     *
     * @param id {@code 2016}
     * @return the rules of that edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public static FundingRules edition(String id) {
        return ProgrammeEditions.FUNDING.edition(id);
    }

    /** {@return every edition, the earliest first} */
    public static List<FundingRules> all() {
        return ProgrammeEditions.FUNDING.all();
    }

    @Override
    protected FundingRules with(Parameters<FundingRules> parameters) {
        return ImmutableFundingRules.of(getPublishedEdition(), parameters);
    }

    /**
     * Decides whether the share of governments in what governments and foundations gave is within the tolerance of one half.
     *
     * @param funding who paid in a year
     * @return the decision, with one finding
     */
    @Override
    public ProgrammeDecision decide(Funding funding) {
        Observation<BigDecimal> governments = funding.getGovernments();
        Observation<BigDecimal> foundations = funding.getFoundations();
        Observation<Boolean> isEqual = Observation.unknown();
        Observation<String> observed = Observation.unknown();
        if (governments.isKnown() && foundations.isKnown()) {
            observed = Observation.known("governments " + governments.getValue().toPlainString() + ", foundations "
                    + foundations.getValue().toPlainString());
            isEqual = isEqual(governments.getValue(), foundations.getValue());
        }
        return ProgrammeFindings.decide(
                funding,
                getEdition(),
                ImmutableProgrammeFinding.of(
                        ProgrammeCriterion.EQUAL_MEASURE,
                        observed,
                        Requirement.of(
                                "a share of governments of one half"
                                        + get(FundingParameters.TOLERANCE)
                                                .map(tolerance -> ", more or less " + tolerance)
                                                .orElse(""),
                                getParameters().of(FundingParameters.TOLERANCE)),
                        Outcome.of(isEqual, equal -> equal)));
    }

    /** Without any money there is no share. */
    private Observation<Boolean> isEqual(BigDecimal governments, BigDecimal foundations) {
        BigDecimal both = governments.add(foundations);
        return get(FundingParameters.TOLERANCE)
                .filter(tolerance -> both.signum() > 0)
                .map(tolerance -> {
                    // Twice the distance from one half, times both sums: exact, without a division.
                    BigDecimal distance = governments
                            .subtract(foundations)
                            .abs()
                            .multiply(BigDecimal.valueOf(tolerance.getDenominator()));
                    return Observation.known(
                            distance.compareTo(both.multiply(BigDecimal.valueOf(2L * tolerance.getNumerator()))) <= 0);
                })
                .orElse(Observation.unknown());
    }
}
