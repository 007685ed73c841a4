package io.github.ogprules.io.csv;

import io.github.ogprules.io.FailureReason;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
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

    /** The places of the columns. */
    MemberReader(int name, int kind, int code, int region) {
        this.name = name;
        this.kind = kind;
        this.code = code;
        this.region = region;
    }

    /** The member; empty if the row names none. A name that is not known is reported, and the member has no country. */
    Optional<Member> read(IrmRecord row) {
        if (row.text(name).isEmpty()) {
            row.fail(name, FailureReason.MISSING, "expected the name of a country or local government");
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
        Member.Builder member = Member.builder().name(row.text(name));
        Optional<MemberKind> read = row.text(kind).isEmpty() ? Optional.empty() : row.parse(kind, MemberKind::parse);
        read.ifPresent(member::kind);
        if (!row.text(code).isEmpty()) {
            member.code(row.text(code));
        }
        Optional<Region> inRegion = row.text(region).isEmpty() ? Optional.empty() : row.parse(region, Region::parse);
        return member.country(country(row, read.orElse(MemberKind.NATIONAL), inRegion))
                .build();
    }

    private Optional<Country> country(IrmRecord row, MemberKind memberKind, Optional<Region> inRegion) {
        String text = row.text(name);
        String countryName = memberKind == MemberKind.NATIONAL
                ? text
                : text.substring(text.lastIndexOf(',') + 1).strip();
        Optional<CountryCode> found = CountryCode.findByName(countryName);
        if (found.isEmpty()) {
            row.fail(name, FailureReason.INVALID_VALUE, "expected the name of a country that is known");
        }
        return found.map(known ->
                Country.builder().code(known).name(countryName).region(inRegion).build());
    }

    /** The texts that a member is read from. */
    private record Cell(String name, String kind, String code, String region) {}
}
