package io.github.ogprules.model.plan;

import io.github.ogprules.model.Observation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a member promises in an action plan.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="http://www.opengovpartnership.org/how-it-works/action-plans">OGP's guidance on action plans</a>
 */
@Value.Immutable
public sealed interface Commitment extends WithCommitment permits ImmutableCommitment {

    /**
     * A commitment by its title.
     *
     * @param plan the action plan
     * @param number the number as the plan prints it, such as {@code 2.10}
     * @param title the title
     * @return the commitment
     * @throws IllegalArgumentException if the number is blank
     */
    static Commitment of(ActionPlan plan, String number, String title) {
        return builder()
                .plan(plan)
                .number(CommitmentNumber.parse(number))
                .title(title)
                .build();
    }

    /** {@return a builder for a commitment} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return OGP's unique identifier, such as {@code UA0037}, or empty if the source has none} */
    Optional<String> getId();

    /** {@return the action plan that it stands in} */
    @Valid
    ActionPlan getPlan();

    /** {@return its number in the plan, or empty if the source has none} */
    Optional<CommitmentNumber> getNumber();

    /** {@return its title} */
    @NotBlank
    String getTitle();

    /** {@return a shorter title, or empty if the source has none} */
    Optional<String> getShortTitle();

    /** {@return its full text, or empty if the source has none} */
    Optional<String> getText();

    /** {@return the theme that OGP filed it under, or empty if the source has none} */
    Optional<String> getTheme();

    /** {@return the institution that leads it: the name or names as printed, or empty if the source has none} */
    Optional<String> getLeadInstitution();

    /** {@return the institutions that support it: the names as printed, or empty if the source has none} */
    Optional<String> getSupportingInstitutions();

    /** {@return when it begins: the date as printed, or empty if the source has none} */
    Optional<PrintedDate> getStart();

    /** {@return when it ends: the date as printed, or empty if the source has none} */
    Optional<PrintedDate> getEnd();

    /** {@return the milestones in the order of the plan; OGP's files do not code them} */
    List<@Valid Milestone> getMilestones();

    /**
     * {@return the policy areas that OGP tagged it with, in the words of the file that it comes from; OGP changed them over the
     * years: the tags, in the order of the file}
     */
    List<@NotBlank String> getPolicyAreas();

    /**
     * {@return the OGP values that the plan says it serves; which of them it does serve is the Independent Reporting Mechanism's to
     * say, in its assessment: the values, in OGP's order; OGP's files hold only the assessment}
     */
    List<OgpValue> getOgpValues();

    /** {@return the grand challenges of OGP that it addresses, in plans of the early years, or why there are none} */
    @Value.Default
    default Observation<List<GrandChallenge>> getGrandChallenges() {
        return Observation.unknown();
    }

    /** {@return whether the member's next plan takes it up again: known, not assessed or unknown} */
    @Value.Default
    default Observation<Boolean> getCarriedForward() {
        return Observation.unknown();
    }

    /** Builds a {@link Commitment}; not thread-safe. */
    final class Builder extends ImmutableCommitment.Builder {
        Builder() {}
    }
}
