package io.github.ogprules.io.json;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.text.MembersAgain;
import io.github.ogprules.io.text.PlansAgain;
import io.github.ogprules.io.text.RegionsAgain;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.SteeringCommittee;
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
import io.github.ogprules.rules.Edition;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.ScoreComparison;
import io.github.ogprules.rules.joining.JoiningDecision;
import io.github.ogprules.rules.joining.JoiningStepsDecision;
import io.github.ogprules.rules.participation.ParticipationDecision;
import io.github.ogprules.rules.plan.IrmReportDecision;
import io.github.ogprules.rules.process.ProcessDecision;
import io.github.ogprules.rules.process.StatusDecision;
import io.github.ogprules.rules.review.ReviewDecision;
import io.github.ogprules.rules.star.FinalStar;
import io.github.ogprules.rules.star.StarComparison;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of one array that speak of what a value before them speaks of. */
final class ValuesAgain {

    private final MembersAgain members = new MembersAgain();
    private final Map<Subject, First> seen = new HashMap<>();
    private final PlansAgain plans = new PlansAgain();
    private final RegionsAgain regions = new RegionsAgain();

    /** The first element of a subject: its place, and what tells nearly all other values from its own without keeping it. */
    private record First(int index, int hash) {}

    /**
     * What a value speaks of, of which an array should have one value only.
     *
     * @param what the attributes that say so, in words
     * @param is the attributes
     */
    private record Subject(String what, List<Object> is) {

        private static final String COUNTRY_AND_YEAR = "country and year";

        static Optional<Subject> of(Object value) {
            if (value instanceof EligibilityProfile profile) {
                return subject(COUNTRY_AND_YEAR, profile.getCountry().getCode(), profile.getYear());
            }
            if (value instanceof EligibilityDecision decision) {
                return subject(
                        "country, year and edition",
                        decision.getCountry().getCode(),
                        decision.getYear(),
                        decision.getEdition());
            }
            if (value instanceof JoiningDecision decision) {
                return subject(
                        "country, year and edition",
                        decision.getEligibility().getCountry().getCode(),
                        decision.getEligibility().getYear(),
                        decision.getEdition());
            }
            if (value instanceof ReviewDecision decision) {
                return subject("country and edition", decision.getCountry().getCode(), decision.getEdition());
            }
            if (value instanceof Election election) {
                return subject("year", election.getYear());
            }
            if (value instanceof SteeringCommittee committee) {
                return subject("day", committee.getDate());
            }
            return ofProcess(value).or(() -> ofPlan(value));
        }

        private static Optional<Subject> ofProcess(Object value) {
            if (value instanceof ProcessCycle cycle) {
                return subject("country and cycle", cycle.getCountry().getCode(), cycle.getNumber());
            }
            if (value instanceof ProcessDecision decision) {
                return subject(
                        "country, cycle and edition",
                        decision.getCycle().getCountry().getCode(),
                        decision.getCycle().getNumber(),
                        decision.getEdition());
            }
            if (value instanceof JoiningSteps steps) {
                return subject("country", steps.getCountry().getCode());
            }
            if (value instanceof JoiningStepsDecision decision) {
                return subject(
                        "country and edition", decision.getSteps().getCountry().getCode(), decision.getEdition());
            }
            if (value instanceof MembershipHistory history) {
                return subject("country", history.getCountry().getCode());
            }
            return value instanceof StatusDecision decision
                    ? subject(
                            "country, day and edition",
                            decision.getQuestion().getHistory().getCountry().getCode(),
                            decision.getQuestion().getDay(),
                            decision.getEdition())
                    : Optional.empty();
        }

        private static Optional<Subject> ofPlan(Object value) {
            if (value instanceof ActionPlan plan) {
                return ofPlan(plan, "member and number");
            }
            if (value instanceof ActionPlanProcess process) {
                return ofPlan(process.getPlan(), "member and plan");
            }
            if (value instanceof PlanParticipation participation) {
                return ofPlan(participation.getPlan(), "member and plan");
            }
            if (value instanceof ParticipationDecision decision) {
                return ofPlan(decision.getParticipation().getPlan(), "member and plan")
                        .map(subject -> subject.and("edition", decision.getEdition()));
            }
            if (value instanceof PlanReports reports) {
                return ofPlan(reports.getPlan(), "member and plan")
                        .map(subject -> subject.and("day", reports.getAsOf()));
            }
            if (value instanceof IrmReportDecision decision) {
                return ofPlan(decision.getReports()).map(subject -> subject.and("edition", decision.getEdition()));
            }
            if (value instanceof PublishedScore score) {
                return subject("country, year and day", score.getCountry().getCode(), score.getYear(), day(score));
            }
            if (value instanceof ScoreComparison comparison) {
                PublishedScore published = comparison.getPublished();
                return subject(
                        "country, year, day and edition",
                        published.getCountry().getCode(),
                        published.getYear(),
                        day(published),
                        comparison.getDecision().getEdition());
            }
            if (value instanceof StarComparison comparison) {
                return identified(comparison.getCommitment())
                        .map(subject -> subject.and("column", comparison.getColumn()));
            }
            if (value instanceof FinalStar star) {
                return identified(star.getCommitment());
            }
            return value instanceof AssessedCommitment assessed
                    ? identified(assessed.getCommitment())
                    : value instanceof Commitment commitment ? identified(commitment) : Optional.empty();
        }

        private static Optional<Subject> ofPlan(ActionPlan plan, String what) {
            return subject(what, plan.getMember(), plan.getNumber());
        }

        private static String day(PublishedScore score) {
            return score.getDay().map(LocalDate::toString).orElse("without a day");
        }

        private static Optional<Subject> identified(Commitment commitment) {
            return commitment
                    .getId()
                    .flatMap(id -> subject("identifier", id))
                    .or(() -> commitment
                            .getNumber()
                            .flatMap(number -> subject(
                                    "plan, number and title",
                                    commitment.getPlan().getMember(),
                                    commitment.getPlan().getNumber(),
                                    number,
                                    commitment.getTitle())));
        }

        private Subject and(String attribute, Object value) {
            return new Subject(
                    what.replace(" and ", ", ") + " and " + attribute,
                    Stream.concat(is.stream(), Stream.of(value)).toList());
        }

        /** The same for all names of one member. */
        Subject by(MembersAgain members) {
            return new Subject(
                    what,
                    is.stream()
                            .map(attribute -> attribute instanceof Member member ? members.identify(member) : attribute)
                            .toList());
        }

        private static Optional<Subject> subject(String what, Object... is) {
            return Optional.of(new Subject(what, List.of(is)));
        }
    }

    /** What is wrong with a value that speaks of the same as a value before it, or otherwise of the same plan or country. */
    List<Failure> see(Object value, int index) {
        return Stream.of(seeSubject(value, index).stream(), seePlan(value, index), seeRegions(value, index))
                .flatMap(failures -> failures)
                .toList();
    }

    private Stream<Failure> seeRegions(Object value, int index) {
        return NamedCountries.of(value).entrySet().stream()
                .flatMap(named -> regions.see(named.getValue(), "element " + index).stream()
                        .map(problem -> Failure.builder()
                                .reason(FailureReason.CONTRADICTION)
                                .pointer(named.getKey() + "/region")
                                .found(String.valueOf(
                                        named.getValue().getRegion().orElseThrow()))
                                .problem(problem)
                                .build()));
    }

    private Stream<Failure> seePlan(Object value, int index) {
        if (value instanceof ActionPlan plan) {
            return seePlan(plan, "", index);
        }
        if (value instanceof ActionPlanProcess process) {
            return seePlan(process.getPlan(), "/plan", index);
        }
        if (value instanceof PlanParticipation participation) {
            return seePlan(participation.getPlan(), "/plan", index);
        }
        if (value instanceof PlanReports reports) {
            return seePlan(reports.getPlan(), "/plan", index);
        }
        if (value instanceof Commitment commitment) {
            return seePlan(commitment.getPlan(), "/plan", index);
        }
        return commitment(value).stream()
                .flatMap(commitment -> seePlan(commitment.getPlan(), "/commitment/plan", index));
    }

    private static Optional<Commitment> commitment(Object value) {
        return value instanceof AssessedCommitment assessed
                ? Optional.of(assessed.getCommitment())
                : value instanceof FinalStar star
                        ? Optional.of(star.getCommitment())
                        : value instanceof StarComparison comparison
                                ? Optional.of(comparison.getCommitment())
                                : Optional.empty();
    }

    private Stream<Failure> seePlan(ActionPlan plan, String pointer, int index) {
        return plans.see(plan, "element " + index).stream()
                .map(contradiction -> Failure.builder()
                        .reason(FailureReason.CONTRADICTION)
                        .pointer(pointer + "/" + contradiction.attribute().field())
                        .found(contradiction.found())
                        .problem(contradiction.problem())
                        .build());
    }

    private Optional<Failure> seeSubject(Object value, int index) {
        return Subject.of(value)
                .flatMap(subject -> Optional.ofNullable(
                                seen.putIfAbsent(subject.by(members), new First(index, value.hashCode())))
                        .map(first -> Failure.builder()
                                .reason(FailureReason.DUPLICATE)
                                .pointer("")
                                .found(shown(subject))
                                .problem("read as it stands: element " + first.index() + " is of the same "
                                        + subject.what()
                                        + (first.hash() == value.hashCode() ? "" : ", with other values"))
                                .build()));
    }

    /** Without the edition, which is long. */
    private static String shown(Subject subject) {
        return subject.is().stream()
                .filter(attribute -> !(attribute instanceof Edition))
                .map(attribute -> attribute instanceof Member member ? member.getName() : String.valueOf(attribute))
                .collect(Collectors.joining(" "));
    }
}
