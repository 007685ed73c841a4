package io.github.ogprules.io.csv;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.table.CellText;
import io.github.ogprules.io.table.Cells;
import io.github.ogprules.io.table.NaCells;
import io.github.ogprules.io.text.Doubts;
import io.github.ogprules.io.text.Missing;
import io.github.ogprules.io.text.NamesOfNobody;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How the members of one constituency are read from rows.
 *
 * @param constituency the constituency
 * @param needed the columns without which no row can be read
 * @param countries the needed columns that name a country
 * @param read reads the member of a row, in a file with such NA; empty if the row has none, of which it then has the failures
 * @param key what two rows of the same member have in common
 * @param add adds members to a committee
 * @param noVacantSeats says of a committee that no seat of the constituency is vacant
 * @param <M> the members
 */
record MemberRows<M>(
        Constituency constituency,
        List<CommitteeColumn> needed,
        List<CommitteeColumn> countries,
        BiFunction<CsvRow<CommitteeColumn>, NaCells, Optional<M>> read,
        Function<M, String> key,
        BiConsumer<SteeringCommittee.Builder, List<M>> add,
        BiConsumer<SteeringCommittee.Builder, Integer> noVacantSeats) {

    static final MemberRows<GovernmentMember> GOVERNMENTS = new MemberRows<>(
            Constituency.GOVERNMENT,
            List.of(CommitteeColumn.COMMITTEE_START, CommitteeColumn.GOVERNMENT),
            List.of(CommitteeColumn.GOVERNMENT),
            MemberRows::government,
            member -> member.getCountry().getCode().toString(),
            SteeringCommittee.Builder::governmentMembers,
            SteeringCommittee.Builder::vacantGovernmentSeats);

    static final MemberRows<CivilSocietyMember> CIVIL_SOCIETY = new MemberRows<>(
            Constituency.CIVIL_SOCIETY,
            List.of(CommitteeColumn.COMMITTEE_START, CommitteeColumn.NAME, CommitteeColumn.ORGANISATION),
            List.of(),
            MemberRows::person,
            member -> CommitteeMember.fold(member.getName()),
            SteeringCommittee.Builder::civilSocietyMembers,
            SteeringCommittee.Builder::vacantCivilSocietySeats);

    private static final Pattern START = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
    private static final Pattern TOTAL =
            Pattern.compile("(?:(?:grand|sub)[ -]?)?totals?\\b.*|sum|count", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)$");

    /** Whether a row says beyond doubt of which committee and member it is. */
    boolean isRow(CsvRow<CommitteeColumn> row) {
        return START.matcher(row.text(CommitteeColumn.COMMITTEE_START)).matches()
                && needed.stream().noneMatch(column -> row.text(column).isEmpty());
    }

    private static Optional<GovernmentMember> government(CsvRow<CommitteeColumn> row, NaCells naCells) {
        if (isNoMember(row, CommitteeColumn.GOVERNMENT)) {
            return Optional.empty();
        }
        Optional<GovernmentMember> member = row.required(CommitteeColumn.GOVERNMENT, "the name of a country")
                .map(text -> row.withoutMark(CommitteeColumn.GOVERNMENT, text))
                .flatMap(text -> row.country(CommitteeColumn.GOVERNMENT, text))
                .map(country -> GovernmentMember.builder()
                        .country(country)
                        .electoralRegion(row.parseIfThere(
                                CommitteeColumn.ELECTORAL_REGION, text -> Cells.code(Region.class, text)))
                        .build());
        member.flatMap(found -> Doubts.ofRegion(found.getCountry(), found.getElectoralRegion()))
                .ifPresent(told -> row.note(CommitteeColumn.ELECTORAL_REGION, FailureReason.CONTRADICTION, told));
        return member;
    }

    /** Whether a row is a total, or a seat that nobody holds; then it has the failure. */
    private static boolean isNoMember(CsvRow<CommitteeColumn> row, CommitteeColumn column) {
        boolean isTotal = TOTAL.matcher(row.text(column)).matches();
        if (isTotal) {
            row.fail(column, FailureReason.NOT_A_RECORD, "row not read: a total is no member");
        } else if (NamesOfNobody.isVacant(row.text(column))) {
            row.fail(
                    column,
                    FailureReason.NOT_A_RECORD,
                    "row not read: a vacant seat (" + CellText.shown(row.source()) + ") has no member");
        }
        return row.isUnreadable();
    }

    private static Optional<CivilSocietyMember> person(CsvRow<CommitteeColumn> row, NaCells naCells) {
        if (isNoMember(row, CommitteeColumn.NAME)) {
            return Optional.empty();
        }
        Optional<String> name = named(row, CommitteeColumn.NAME, "the name of a person");
        Optional<String> organisation = named(row, CommitteeColumn.ORGANISATION, "the name of an organisation");
        Optional<Country> country = row.parseIfThere(
                CommitteeColumn.BASED_IN, text -> Country.parse(row.withoutMark(CommitteeColumn.BASED_IN, text)));
        country.flatMap(Doubts::ofSharedName)
                .ifPresent(told -> row.note(CommitteeColumn.BASED_IN, FailureReason.AMBIGUOUS, told));
        Observation<String> gender = gender(row, naCells);
        gender.findValue()
                .flatMap(Doubts::ofGender)
                .ifPresent(doubt -> row.note(CommitteeColumn.GENDER, FailureReason.AMBIGUOUS, doubt));
        return name.flatMap(person -> organisation.map(of -> CivilSocietyMember.builder()
                .name(person)
                .organisation(of)
                .country(country)
                .gender(gender)
                .build()));
    }

    /** A name, which has letters and is no word for one that is to come. */
    private static Optional<String> named(CsvRow<CommitteeColumn> row, CommitteeColumn column, String expected) {
        return row.required(column, expected)
                .flatMap(text -> row.parse(column, text, name -> {
                    if (!LETTER.matcher(name).find() || NamesOfNobody.isToCome(name)) {
                        throw new IllegalArgumentException("row not read: expected " + expected);
                    }
                    return name;
                }));
    }

    /** A remark may stand behind the word that there is none, too. */
    private static Observation<String> gender(CsvRow<CommitteeColumn> row, NaCells naCells) {
        String gender = withoutRemark(row.cell(CommitteeColumn.GENDER));
        return Missing.find(gender)
                .filter(missing -> !gender.isEmpty())
                .map(missing -> row.<String>withoutValue(CommitteeColumn.GENDER, missing, naCells))
                .orElseGet(() -> row.observeIfThere(CommitteeColumn.GENDER, naCells, MemberRows::gender));
    }

    private static String gender(String text) {
        String gender = withoutRemark(text);
        if (gender.isEmpty()) {
            throw new IllegalArgumentException("expected a gender before the remark");
        }
        return gender;
    }

    private static String withoutRemark(String text) {
        return REMARK.matcher(text).replaceFirst("");
    }

    /** Reads a row; a member that stands further up is not read again. */
    Optional<M> readNew(CsvRow<CommitteeColumn> row, NaCells naCells, List<M> before) {
        Optional<M> member = read.apply(row, naCells);
        if (member.map(key)
                .filter(found -> before.stream().map(key).anyMatch(found::equals))
                .isPresent()) {
            row.fail(FailureReason.DUPLICATE, "row not read: this member of the committee stands further up");
            return Optional.empty();
        }
        return member;
    }
}
