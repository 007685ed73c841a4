package io.github.ogprules.io.json;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.committee.Candidate;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.concern.Concern;
import io.github.ogprules.model.concern.ConcernCase;
import io.github.ogprules.model.dossier.Dossier;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedScore;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.PlanReports;
import io.github.ogprules.model.participation.PlanParticipation;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.ActionPlanProcess;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.process.JoiningSteps;
import io.github.ogprules.model.process.MembershipHistory;
import io.github.ogprules.model.process.ProcessCycle;
import io.github.ogprules.model.programme.AwardEntry;
import io.github.ogprules.model.programme.Contribution;
import io.github.ogprules.model.programme.LocalApplication;
import io.github.ogprules.rules.committee.ElectionDecision;
import io.github.ogprules.rules.concern.CaseDecision;
import io.github.ogprules.rules.concern.ConcernDecision;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.ScoreComparison;
import io.github.ogprules.rules.joining.JoiningDecision;
import io.github.ogprules.rules.joining.JoiningStepsDecision;
import io.github.ogprules.rules.process.ProcessDecision;
import io.github.ogprules.rules.process.StatusDecision;
import io.github.ogprules.rules.review.ReviewDecision;
import io.github.ogprules.rules.star.FinalStar;
import io.github.ogprules.rules.star.StarComparison;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The countries that a value names, by the JSON pointers to them. */
final class NamedCountries {

    private final Map<String, Country> countries = new LinkedHashMap<>();

    private NamedCountries() {}

    static Map<String, Country> of(Object value) {
        NamedCountries named = new NamedCountries();
        named.add(value);
        return named.countries;
    }

    private void add(Object value) {
        if (value instanceof Country country) {
            countries.put("", country);
        } else if (value instanceof EligibilityProfile profile) {
            countries.put("/country", profile.getCountry());
        } else if (value instanceof PublishedScore score) {
            countries.put("/country", score.getCountry());
        } else if (value instanceof EligibilityDecision decision) {
            countries.put("/country", decision.getCountry());
        } else if (value instanceof JoiningDecision decision) {
            countries.put("/eligibility/country", decision.getEligibility().getCountry());
        } else if (value instanceof ReviewDecision decision) {
            countries.put("/country", decision.getCountry());
        } else if (value instanceof ScoreComparison comparison) {
            countries.put("/published/country", comparison.getPublished().getCountry());
            countries.put("/decision/country", comparison.getDecision().getCountry());
        } else {
            addOfProcess(value);
        }
    }

    private void addOfProcess(Object value) {
        if (value instanceof JoiningSteps steps) {
            countries.put("/country", steps.getCountry());
        } else if (value instanceof JoiningStepsDecision decision) {
            countries.put("/steps/country", decision.getSteps().getCountry());
        } else if (value instanceof LocalApplication application) {
            countries.put("/country", application.getCountry());
        } else if (value instanceof AwardEntry entry) {
            countries.put("/country", entry.getCountry());
        } else if (value instanceof Contribution contribution) {
            countries.put("/country", contribution.getCountry());
        } else if (value instanceof Dossier dossier) {
            countries.put("/country", dossier.getCountry());
        } else if (value instanceof ConcernCase concernCase) {
            countries.put("/country", concernCase.getCountry());
        } else if (value instanceof CaseDecision decision) {
            countries.put(
                    "/question/concernCase/country",
                    decision.getQuestion().getConcernCase().getCountry());
        } else if (value instanceof Concern concern) {
            countries.put("/country", concern.getCountry());
        } else if (value instanceof ConcernDecision decision) {
            countries.put("/concern/country", decision.getConcern().getCountry());
        } else if (value instanceof ProcessCycle cycle) {
            countries.put("/country", cycle.getCountry());
        } else if (value instanceof ProcessDecision decision) {
            countries.put("/cycle/country", decision.getCycle().getCountry());
        } else if (value instanceof MembershipHistory history) {
            countries.put("/country", history.getCountry());
        } else if (value instanceof StatusDecision decision) {
            countries.put(
                    "/question/history/country",
                    decision.getQuestion().getHistory().getCountry());
        } else {
            addOfCommittee(value);
        }
    }

    private void addOfCommittee(Object value) {
        if (value instanceof Election election) {
            addAll("/candidates/", "", election.getCandidates(), Candidate::getCountry);
        } else if (value instanceof ElectionDecision decision) {
            addAll(
                    "/findings/",
                    "/candidate",
                    decision.getFindings(),
                    finding -> finding.getCandidate().getCountry());
        } else if (value instanceof SteeringCommittee committee) {
            addAll("/governmentMembers/", "", committee.getGovernmentMembers(), GovernmentMember::getCountry);
            for (int place = 0; place < committee.getCivilSocietyMembers().size(); place++) {
                String pointer = "/civilSocietyMembers/" + place + "/country";
                committee
                        .getCivilSocietyMembers()
                        .get(place)
                        .getCountry()
                        .ifPresent(country -> countries.put(pointer, country));
            }
        } else {
            addOfPlan(value);
        }
    }

    private <V> void addAll(String list, String part, List<V> values, Function<V, Country> country) {
        for (int place = 0; place < values.size(); place++) {
            countries.put(list + place + part + "/country", country.apply(values.get(place)));
        }
    }

    private void addOfPlan(Object value) {
        if (value instanceof Member member) {
            add("", member);
        } else if (value instanceof ActionPlan plan) {
            add("/member", plan.getMember());
        } else if (value instanceof ActionPlanProcess process) {
            add("/plan/member", process.getPlan().getMember());
        } else if (value instanceof PlanParticipation participation) {
            add("/plan/member", participation.getPlan().getMember());
        } else if (value instanceof PlanReports reports) {
            add("/plan/member", reports.getPlan().getMember());
        } else if (value instanceof Commitment commitment) {
            add("/plan/member", commitment.getPlan().getMember());
        } else if (value instanceof AssessedCommitment assessed) {
            addOf(assessed.getCommitment());
        } else if (value instanceof FinalStar star) {
            addOf(star.getCommitment());
        } else if (value instanceof StarComparison comparison) {
            addOf(comparison.getCommitment());
        }
    }

    private void addOf(Commitment commitment) {
        add("/commitment/plan/member", commitment.getPlan().getMember());
    }

    private void add(String pointer, Member member) {
        member.getCountry().ifPresent(country -> countries.put(pointer + "/country", country));
    }
}
