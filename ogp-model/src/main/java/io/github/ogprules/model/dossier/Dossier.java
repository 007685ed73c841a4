package io.github.ogprules.model.dossier;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.concern.ConcernCase;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.PlanReports;
import io.github.ogprules.model.participation.PlanParticipation;
import io.github.ogprules.model.plan.PlanSubmission;
import io.github.ogprules.model.process.JoiningSteps;
import io.github.ogprules.model.process.MembershipHistory;
import io.github.ogprules.model.process.ProcessCycle;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of one country in OGP: its membership, eligibility, action plans, the reports on them and its commitments. What is not
 * in it is unknown.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Dossier extends WithDossier permits ImmutableDossier {

    /** {@return a builder for a dossier, with nothing but the country} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the country} */
    @Valid
    Country getCountry();

    /** {@return the events of its membership; empty if none is known} */
    Optional<@Valid MembershipHistory> getMembership();

    /** {@return how far it has come that wants to join; empty if that is not known} */
    Optional<@Valid JoiningSteps> getJoiningSteps();

    /** {@return what is observed on the eligibility criteria, each in another year} */
    List<@Valid EligibilityProfile> getProfiles();

    /** {@return when its action plans were due and delivered} */
    List<@Valid PlanSubmission> getSubmissions();

    /** {@return the reports of the Independent Reporting Mechanism (IRM) on its action plans} */
    List<@Valid PlanReports> getReports();

    /** {@return how the public took part in its action plans} */
    List<@Valid PlanParticipation> getParticipations();

    /** {@return what happened in the cycles of its action plans} */
    List<@Valid ProcessCycle> getCycles();

    /** {@return its commitments, as the IRM assessed them} */
    List<@Valid AssessedCommitment> getCommitments();

    /** {@return its case under the Response Policy; empty if none is known} */
    Optional<@Valid ConcernCase> getConcernCase();

    /** Refuses what is of another country, and two profiles of one year. */
    @Value.Check
    default void check() {
        getMembership().ifPresent(history -> require("membership", history.getCountry()));
        getJoiningSteps().ifPresent(steps -> require("joiningSteps", steps.getCountry()));
        getConcernCase().ifPresent(concernCase -> require("concernCase", concernCase.getCountry()));
        getProfiles().forEach(profile -> require("profiles", profile.getCountry()));
        getSubmissions().forEach(submission -> require("submissions", submission.getMember()));
        getReports().forEach(reports -> require("reports", reports.getPlan().getMember()));
        getParticipations()
                .forEach(participation ->
                        require("participations", participation.getPlan().getMember()));
        getCycles().forEach(cycle -> require("cycles", cycle.getCountry()));
        getCommitments()
                .forEach(assessed -> require(
                        "commitments", assessed.getCommitment().getPlan().getMember()));
        List<Integer> years =
                getProfiles().stream().map(EligibilityProfile::getYear).sorted().toList();
        for (int place = 1; place < years.size(); place++) {
            if (years.get(place).equals(years.get(place - 1))) {
                throw new IllegalArgumentException(
                        "profiles: two of " + years.get(place) + ", expected each in another year");
            }
        }
    }

    private void require(String name, Country country) {
        if (!country.getCode().equals(getCountry().getCode())) {
            throw new IllegalArgumentException(name + " of " + country.getCode() + ": expected all of "
                    + getCountry().getCode());
        }
    }

    /** A member whose country is not known may be of any. */
    private void require(String name, Member member) {
        member.getCountry().ifPresent(country -> require(name, country));
    }

    /** Builds a {@link Dossier}; not thread-safe. */
    final class Builder extends ImmutableDossier.Builder {
        Builder() {}
    }
}
