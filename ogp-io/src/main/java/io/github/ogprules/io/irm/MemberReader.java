package io.github.ogprules.io.irm;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.table.Cells;
import io.github.ogprules.io.table.FootnoteMark;
import io.github.ogprules.io.text.Doubts;
import io.github.ogprules.io.text.Missing;
import io.github.ogprules.io.text.PlainText;
import io.github.ogprules.io.text.RegionsAgain;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.MemberKind;
import io.github.ogprules.model.Region;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads who wrote the plan: a country, or a place in one such as {@code Scotland, United Kingdom}. */
final class MemberReader {

    private static final int REMEMBERED = 1024;

    private final Map<Cell, Member> read = new HashMap<>();
    private final int name;
    private final int kind;
    private final int code;
    private final int region;
    private final MemberCountryReader countries;
    private final RegionsAgain regions = new RegionsAgain();

    /** The places of the columns. */
    MemberReader(int name, int kind, int code, int region) {
        this.name = name;
        this.kind = kind;
        this.code = code;
        this.region = region;
        this.countries = new MemberCountryReader(name, code);
    }

    /** The member; empty if the row names none. A name that is not known is reported, and the member has no country. */
    Optional<Member> read(IrmRecord row) {
        if (Missing.find(row.text(name)).isPresent()) {
            row.fail(name, FailureReason.MISSING, "row not read: expected the name of a country or local government");
            return Optional.empty();
        }
        Cell cell = new Cell(row.text(name), row.text(kind), row.text(code), row.text(region));
        Member member = read.get(cell);
        if (member == null) {
            int failures = row.failures().size();
            member = member(row);
            if (row.failures().size() == failures && read.size() < REMEMBERED) {
                read.put(cell, member);
            }
        }
        return Optional.of(member);
    }

    private Member member(IrmRecord row) {
        Member.Builder member = Member.builder().name(withoutMark(row)).code(value(row, code));
        Optional<MemberKind> printed = value(row, kind).map(text -> kind(row, text));
        printed.ifPresent(member::kind);
        Optional<Region> inRegion =
                value(row, region).flatMap(text -> row.parse(region, cell -> Cells.code(Region.class, cell)));
        Member read = member.country(countries.read(row, inRegion)).build();
        read.getCountry()
                .flatMap(country -> regions.see(country, "line " + row.line()))
                .ifPresent(told -> row.fail(region, FailureReason.CONTRADICTION, told));
        printed.flatMap(said -> Doubts.ofKind(read))
                .ifPresent(told -> row.fail(kind, FailureReason.CONTRADICTION, told));
        return read;
    }

    /** Whatever else the column says, it does not say national. */
    private MemberKind kind(IrmRecord row, String text) {
        return Cells.parse(
                        text,
                        cell -> Cells.code(MemberKind.class, cell),
                        problem -> row.fail(
                                kind,
                                FailureReason.INVALID_VALUE,
                                problem + "; read as " + MemberKind.OTHER.getLabel()))
                .orElse(MemberKind.OTHER);
    }

    private String withoutMark(IrmRecord row) {
        String printed = PlainText.plain(row.text(name));
        Optional<String> bare = FootnoteMark.findBareName(printed);
        bare.ifPresent(read -> row.fail(name, FailureReason.REPAIRED, FootnoteMark.problem(read)));
        return bare.orElse(printed);
    }

    private static Optional<String> value(IrmRecord row, int position) {
        return row.textIfThere(position).filter(text -> Missing.find(text).isEmpty());
    }

    /** The texts that a member is read from. */
    private record Cell(String name, String kind, String code, String region) {}
}
