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

    /**
     * A builder for a commitment.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * OGP's unique identifier.
     *
     * @return such as {@code UA0037}, or empty if the source has none
     */
    Optional<String> getId();

    /**
     * The action plan that it stands in.
     *
     * @return the plan
     */
    @Valid
    ActionPlan getPlan();

    /**
     * Its number in the plan.
     *
     * @return the number, or empty if the source has none
     */
    Optional<CommitmentNumber> getNumber();

    /**
     * Its title.
     *
     * @return the title
     */
    @NotBlank
    String getTitle();

    /**
     * A shorter title.
     *
     * @return the title, or empty if the source has none
     */
    Optional<String> getShortTitle();

    /**
     * Its full text.
     *
     * @return the text, or empty if the source has none
     */
    Optional<String> getText();

    /**
     * The theme that OGP filed it under.
     *
     * @return the theme, or empty if the source has none
     */
    Optional<String> getTheme();

    /**
     * The institution that leads it.
     *
     * @return the name or names as printed, or empty if the source has none
     */
    Optional<String> getLeadInstitution();

    /**
     * The institutions that support it.
     *
     * @return the names as printed, or empty if the source has none
     */
    Optional<String> getSupportingInstitutions();

    /**
     * When it begins.
     *
     * @return the date as printed, or empty if the source has none
     */
    Optional<PrintedDate> getStart();

    /**
     * When it ends.
     *
     * @return the date as printed, or empty if the source has none
     */
    Optional<PrintedDate> getEnd();

    /**
     * Its milestones.
     *
     * @return the milestones in the order of the plan; OGP's files do not code them
     */
    List<@Valid Milestone> getMilestones();

    /**
     * The policy areas that OGP tagged it with, in the words of the file that it comes from; OGP changed them over the years.
     *
     * @return the tags, in the order of the file
     */
    List<@NotBlank String> getPolicyAreas();

    /**
     * The OGP values that the plan says it serves; which of them it does serve is the Independent Reporting Mechanism's to
     * say, in its assessment.
     *
     * @return the values, in OGP's order; OGP's files hold only the assessment
     */
    List<OgpValue> getOgpValues();

    /**
     * The grand challenges of OGP that it addresses, in plans of the early years.
     *
     * @return the challenges, or why there are none
     */
    @Value.Default
    default Observation<List<GrandChallenge>> getGrandChallenges() {
        return Observation.unknown();
    }

    /**
     * Whether the member's next plan takes it up again.
     *
     * @return known, not assessed or unknown
     */
    @Value.Default
    default Observation<Boolean> getCarriedForward() {
        return Observation.unknown();
    }

    /** Builds a {@link Commitment}; not thread-safe. */
    final class Builder extends ImmutableCommitment.Builder {
        Builder() {}
    }
}
