package io.github.ogprules.io.irm;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.table.Cells;
import io.github.ogprules.io.text.PlansAgain;
import io.github.ogprules.io.validation.OgpValidator;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.DataEdition;
import io.github.ogprules.model.plan.ActionPlan;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which action plan a commitment stands in; many rows in a file name the same one. */
final class PlanReader {

    private static final int REMEMBERED = 1024;

    /** The columns of what a plan says beside its member, by its JSON pointers. */
    private static final Map<String, CommitmentField> FIELDS = Map.of(
            "/number", CommitmentField.PLAN_NUMBER,
            "/yearOfSubmission", CommitmentField.YEAR_OF_SUBMISSION,
            "/endYear", CommitmentField.PLAN_END_YEAR,
            "/durationInYears", CommitmentField.PLAN_DURATION,
            "/id", CommitmentField.PLAN_ID);

    /**
     * The eight founders, whose first plans are of 2011; the other first plans that the 2015 edition has assessed are of 2012.
     *
     * <p>Source: OGP's dates and deadlines, http://www.opengovpartnership.org/how-it-works/dates-and-deadlines.
     */
    private static final Set<CountryCode> FOUNDERS = Stream.of("BR", "GB", "ID", "MX", "NO", "PH", "US", "ZA")
            .map(CountryCode::parse)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<DataEdition> WITHOUT_YEARS =
            EnumSet.of(DataEdition.EDITION_2015, DataEdition.EXPLORER_EXPORT_2016);

    private static final int FIRST_PLANS_OF_FOUNDERS = 2011;

    private static final int FIRST_PLANS_OF_THE_SECOND_COHORT = 2012;

    private final CommitmentColumns columns;
    private final MemberReader members;
    /** The 2015 edition prints the number of the plan twice. */
    private final int numberAgain;

    private final PlansAgain again = new PlansAgain();
    private final Map<List<Object>, ActionPlan> read = new HashMap<>();

    PlanReader(IrmHeader header, CommitmentColumns columns) {
        this.columns = columns;
        members = new MemberReader(
                columns.at(CommitmentField.COUNTRY),
                columns.at(CommitmentField.MEMBER_KIND),
                columns.at(CommitmentField.MEMBER_CODE),
                columns.at(CommitmentField.REGION));
        numberAgain = header.findAgain(CommitmentField.PLAN_NUMBER.header(columns.edition()));
    }

    /** The plan; empty if the row does not say which, and then it has the failures. */
    Optional<ActionPlan> read(IrmRecord row, Observation<Boolean> assessed) {
        Optional<Member> member = members.read(row);
        if (member.isEmpty()) {
            return Optional.empty();
        }
        List<Object> cells = List.of(
                member.get(),
                row.text(columns.at(CommitmentField.PLAN_NUMBER)),
                row.text(numberAgain),
                row.text(columns.at(CommitmentField.PLAN_ID)),
                row.text(columns.at(CommitmentField.YEAR_OF_SUBMISSION)),
                row.text(columns.at(CommitmentField.PLAN_END_YEAR)),
                row.text(columns.at(CommitmentField.PLAN_DURATION)),
                assessed);
        ActionPlan known = read.get(cells);
        if (known != null) {
            return Optional.of(known);
        }
        int failures = row.failures().size();
        Optional<ActionPlan> plan = plan(row, member.get(), assessed);
        if (plan.isPresent() && row.failures().size() == failures && read.size() < REMEMBERED) {
            read.put(cells, plan.get());
        }
        return plan;
    }

    private Optional<ActionPlan> plan(IrmRecord row, Member member, Observation<Boolean> assessed) {
        int position = columns.at(CommitmentField.PLAN_NUMBER);
        Optional<ActionPlan> plan = row.parseNeeded(
                position,
                "the number of the action plan",
                text -> ActionPlan.builder()
                        .member(member)
                        .number(Cells.wholeNumber(text))
                        .id(columns.text(row, CommitmentField.PLAN_ID))
                        .build());
        if (plan.isPresent()
                && !row.text(numberAgain).isEmpty()
                && !row.text(numberAgain).equals(row.text(position))) {
            row.fail(
                    numberAgain,
                    FailureReason.CONTRADICTION,
                    "the column of the same name further left says '" + row.text(position) + "', which is read");
        }
        return plan.map(found -> with(row, CommitmentField.YEAR_OF_SUBMISSION, found, ActionPlan::withYearOfSubmission))
                .map(found -> withFirstYear(found, assessed))
                .map(found -> with(row, CommitmentField.PLAN_END_YEAR, found, ActionPlan::withEndYear))
                .map(found -> with(row, CommitmentField.PLAN_DURATION, found, ActionPlan::withDurationInYears))
                .map(found -> reportRemarks(row, found))
                .map(found -> reportAgain(row, found));
    }

    /** Reports what the plan says that can hardly be so, as where a year stands under the number. */
    private ActionPlan reportRemarks(IrmRecord row, ActionPlan plan) {
        for (Failure remark : OgpValidator.standard().remarks(plan)) {
            CommitmentField field = FIELDS.get(remark.getPointer().orElseThrow());
            if (field != null) {
                row.fail(columns.at(field), remark.getReason(), remark.getProblem());
            }
        }
        return plan;
    }

    /** Reports what the row says of its plan otherwise than the rows before it. */
    private ActionPlan reportAgain(IrmRecord row, ActionPlan plan) {
        again.see(plan, "line " + row.line())
                .forEach(contradiction -> row.fail(
                        columns.at(Objects.requireNonNull(
                                FIELDS.get("/" + contradiction.attribute().field()))),
                        FailureReason.CONTRADICTION,
                        contradiction.problem()));
        return plan;
    }

    /** The plan with a number that the file prints, if the plan accepts it. */
    private ActionPlan with(
            IrmRecord row, CommitmentField field, ActionPlan plan, BiFunction<ActionPlan, Integer, ActionPlan> with) {
        return columns.numberText(row, field)
                .flatMap(text -> row.parse(columns.at(field), number -> with.apply(plan, Cells.wholeNumber(number))))
                .orElse(plan);
    }

    /**
     * The 2015 edition does not print the year of a plan, and the Explorer's export leaves it empty. First plans that were assessed are,
     * of the founders, those of 2011; the others that the 2015 edition has assessed are of 2012, while the export has later ones too.
     */
    private ActionPlan withFirstYear(ActionPlan plan, Observation<Boolean> assessed) {
        if (plan.getYearOfSubmission().isPresent()
                || !WITHOUT_YEARS.contains(columns.edition())
                || plan.getNumber() != 1
                || !assessed.equals(Observation.known(true))) {
            return plan;
        }
        boolean founder = plan.getMember()
                .getCountry()
                .map(Country::getCode)
                .filter(FOUNDERS::contains)
                .isPresent();
        if (founder) {
            return plan.withYearOfSubmission(FIRST_PLANS_OF_FOUNDERS);
        }
        return columns.edition() == DataEdition.EDITION_2015
                ? plan.withYearOfSubmission(FIRST_PLANS_OF_THE_SECOND_COHORT)
                : plan;
    }
}
