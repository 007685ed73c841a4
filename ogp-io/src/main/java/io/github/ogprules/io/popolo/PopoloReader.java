package io.github.ogprules.io.popolo;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.popolo.PopoloDocument.Area;
import io.github.ogprules.io.popolo.PopoloDocument.CommitteeExtension;
import io.github.ogprules.io.popolo.PopoloDocument.Link;
import io.github.ogprules.io.popolo.PopoloDocument.Membership;
import io.github.ogprules.io.popolo.PopoloDocument.MembershipExtension;
import io.github.ogprules.io.popolo.PopoloDocument.Organization;
import io.github.ogprules.io.popolo.PopoloDocument.Person;
import io.github.ogprules.io.validation.OgpValidator;
import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CoChairRole;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.MembershipStatus;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.committee.Subcommittee;
import io.github.ogprules.model.committee.Term;
import io.github.ogprules.model.committee.TermExtension;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns one document into a committee. */
final class PopoloReader {

    private static final MembershipExtension NOTHING_MORE =
            new MembershipExtension(null, null, null, null, null, null, null, null);

    private final PopoloFailures failures = new PopoloFailures();
    private final ObservedText observed = new ObservedText(failures);
    private final PopoloParts parts;
    /** The names of the members, by the id of their organization. */
    private final Map<@Nullable String, @Nullable String> governmentNames = new HashMap<>();

    PopoloReader(PopoloDocument document) {
        parts = new PopoloParts(document, failures);
        parts.memberships().forEach(this::reportBoth);
    }

    private void reportBoth(Membership membership) {
        if (membership.personId() != null && membership.member() != null) {
            failures.add(
                    parts.pointer(membership) + "/member",
                    FailureReason.CONTRADICTION,
                    membership.member().id(),
                    "not read: the membership is of a person already");
        }
    }

    /** What could not be read. */
    List<Failure> failures() {
        return failures.all();
    }

    Optional<SteeringCommittee> read() {
        List<Organization> committees = parts.organizations().stream()
                .filter(organization ->
                        organization.ogp() != null && organization.ogp().date() != null)
                .toList();
        if (committees.size() != 1) {
            failures.add(
                    "/organizations",
                    committees.isEmpty() ? FailureReason.MISSING : FailureReason.CONTRADICTION,
                    null,
                    "expected one organization that is a committee, with a date in its field ogp, not "
                            + committees.size());
            return Optional.empty();
        }
        Organization organization = committees.get(0);
        CommitteeExtension extension = Objects.requireNonNull(organization.ogp());
        String date = extension.date();
        if (date != null && PopoloText.isMarker(date)) {
            failures.add(
                    parts.pointer(organization) + "/ogp/date",
                    FailureReason.MISSING,
                    date,
                    "committee not read: expected its date, such as 2014-10-01");
        }
        return firstDay(parts.pointer(organization) + "/ogp/date", date)
                .map(day -> committee(organization, extension, day));
    }

    private SteeringCommittee committee(Organization organization, CommitteeExtension extension, LocalDate date) {
        String pointer = parts.pointer(organization) + "/ogp/";
        failures.addOthers(parts.pointer(organization) + "/ogp", extension);
        GrowingCommittee committee = new GrowingCommittee(date, citations(organization, extension));
        Optional.ofNullable(extension.vacantGovernmentSeats())
                .ifPresent(seats -> report(
                        pointer + "vacant_government_seats",
                        committee.add(builder -> builder.vacantGovernmentSeats(seats))));
        Optional.ofNullable(extension.vacantCivilSocietySeats())
                .ifPresent(seats -> report(
                        pointer + "vacant_civil_society_seats",
                        committee.add(builder -> builder.vacantCivilSocietySeats(seats))));
        Map<Membership, Organization> ofSubcommittees = addMembers(organization, committee);
        new ContradictingPosts(parts, failures)
                .report(parts.memberships().stream()
                        .filter(membership ->
                                organization.id() != null && organization.id().equals(membership.organizationId()))
                        .toList());
        addSubcommittees(organization, committee);
        parts.memberships().stream()
                .filter(ofSubcommittees::containsKey)
                .forEach(membership -> addToSubcommittee(
                        membership, Objects.requireNonNull(ofSubcommittees.get(membership)), committee));
        new PartsWithoutMembership(parts, failures).report(organization);
        return committee.committee();
    }

    /** Adds the members of the committee; the memberships that are left are of its subcommittees. */
    private Map<Membership, Organization> addMembers(Organization organization, GrowingCommittee committee) {
        Map<Membership, Organization> others = new LinkedHashMap<>();
        for (Membership membership : parts.memberships()) {
            Organization in = parts.organization(pointer(membership) + "/organization_id", membership.organizationId());
            if (!organization.equals(in)) {
                Optional.ofNullable(in).ifPresent(found -> others.put(membership, found));
            } else if (!addMember(membership, committee)) {
                committee.forgetVacantSeats();
            }
        }
        return others;
    }

    private boolean addMember(Membership membership, GrowingCommittee committee) {
        String pointer = pointer(membership);
        String personId = parts.personId(membership);
        if (personId != null) {
            Person person = parts.person(pointer + "/person_id", personId);
            Optional<CivilSocietyMember> member =
                    person == null ? Optional.empty() : valid(pointer, person(pointer, membership, person));
            return member.isPresent() && report(pointer, committee.add(member.get()));
        }
        Organization government = parts.organization(pointer + "/member/id", memberId(membership));
        Optional<GovernmentMember> member =
                government == null ? Optional.empty() : valid(pointer, government(pointer, membership, government));
        if (member.isEmpty() || !report(pointer, committee.add(member.get()))) {
            return false;
        }
        governmentNames.put(
                Objects.requireNonNull(government).id(), member.get().getName());
        return true;
    }

    /** Reports why something has no place in the committee, if so; true if it has one. */
    private boolean report(String pointer, Optional<String> problem) {
        problem.ifPresent(why -> failures.add(pointer, FailureReason.CONTRADICTION, null, "not read: " + why));
        return problem.isEmpty();
    }

    private String pointer(PopoloPart part) {
        return parts.pointer(part);
    }

    private <M> Optional<M> valid(String pointer, Optional<M> member) {
        List<Failure> constraints =
                member.map(OgpValidator.standard()::validate).orElse(List.of());
        constraints.forEach(failure -> failures.add(
                pointer, failure.getReason(), failure.getFound().orElse(null), "not read: " + failure.getProblem()));
        return constraints.isEmpty() ? member : Optional.empty();
    }

    private void addSubcommittees(Organization organization, GrowingCommittee committee) {
        for (Organization part : parts.organizations()) {
            if (part.parentId() != null && part.parentId().equals(organization.id())) {
                failures.parse(pointer(part) + "/name", part.name(), Subcommittee::parse)
                        .ifPresent(found -> report(pointer(part), committee.add(found)));
            }
        }
    }

    private static @Nullable String memberName(Membership membership) {
        return membership.member() == null ? null : membership.member().name();
    }

    private static @Nullable String memberId(Membership membership) {
        return membership.member() == null ? null : membership.member().id();
    }

    private Optional<GovernmentMember> government(String pointer, Membership membership, Organization government) {
        Area area = parts.area(pointer + "/member/id", government.areaId());
        Optional<Country> country = country(pointer + "/member/id", government.name(), area)
                .filter(found -> isNamedSo(pointer(government) + "/name", government.name(), found))
                .filter(found -> isNamedSo(pointer + "/member/name", memberName(membership), found));
        if (country.isEmpty()) {
            return Optional.empty();
        }
        MembershipExtension more = more(membership);
        return Optional.of(GovernmentMember.builder()
                .country(country.get())
                .electoralRegion(region(pointer + "/area_id", membership.areaId()))
                .term(term(pointer, membership, more))
                .coChairRole(role(pointer, membership, more))
                .status(observed.read(pointer + "/ogp/status", more.status(), MembershipStatus::parse))
                .build());
    }

    private Optional<CivilSocietyMember> person(String pointer, Membership membership, Person person) {
        Organization organisation = parts.organization(pointer + "/on_behalf_of_id", membership.onBehalfOfId());
        if (organisation == null) {
            return Optional.empty();
        }
        if (person.name() == null || organisation.name() == null) {
            failures.add(
                    pointer,
                    FailureReason.MISSING,
                    null,
                    "membership not read: expected names of the person and the organisation");
            return Optional.empty();
        }
        reportOtherName(pointer, membership, person);
        MembershipExtension more = more(membership);
        Area area = parts.area(pointer + "/area_id", membership.areaId());
        return Optional.of(CivilSocietyMember.builder()
                .name(person.name())
                .organisation(organisation.name())
                .gender(
                        person.gender() == null
                                ? observed.read(pointer + "/ogp/gender", more.gender(), PopoloText::words)
                                : observed.read(pointer(person) + "/gender", person.gender(), PopoloText::words))
                .sector(observed.read(pointer + "/ogp/sector", more.sector(), PopoloText::words))
                .country(area == null ? Optional.empty() : country(pointer + "/area_id", area.name(), area))
                .term(term(pointer, membership, more))
                .coChairRole(role(pointer, membership, more))
                .build());
    }

    /** A member has an id and may have a name beside it. */
    private void reportOtherName(String pointer, Membership membership, Person person) {
        String name = memberName(membership);
        if (membership.personId() == null && name != null && !name.equals(person.name())) {
            failures.add(
                    pointer + "/member/name",
                    FailureReason.CONTRADICTION,
                    name,
                    "not read: the name of the person with this id is '" + person.name() + "'");
        }
    }

    private void addToSubcommittee(Membership membership, Organization organization, GrowingCommittee committee) {
        String pointer = pointer(membership);
        Optional<Subcommittee> subcommittee =
                failures.parse(pointer + "/organization_id", organization.name(), Subcommittee::parse);
        String personId = parts.personId(membership);
        String name = personId != null
                ? name(parts.person(pointer + "/person_id", personId), Person::name)
                : name(
                        parts.organization(pointer + "/member/id", memberId(membership)),
                        government -> governmentName(pointer, membership, government));
        if (subcommittee.isPresent() && name != null) {
            report(pointer, committee.add(subcommittee.get(), name));
        }
    }

    /** The name of a government as a member of the committee, unless it stands beside that of another country. */
    private @Nullable String governmentName(String pointer, Membership membership, Organization government) {
        String name = governmentNames.getOrDefault(government.id(), government.name());
        Optional<CountryCode> code = Optional.ofNullable(name).flatMap(CountryCode::findByName);
        return code.isEmpty() || isNamedSo(pointer + "/member/name", memberName(membership), code.get()) ? name : null;
    }

    private static <T> @Nullable String name(@Nullable T named, Function<T, @Nullable String> name) {
        return named == null ? null : name.apply(named);
    }

    /** The country of an area, or else of a name. */
    private Optional<Country> country(String pointer, @Nullable String name, @Nullable Area area) {
        Optional<Country> country = area != null && area.identifier() != null && isCode(area.identifier())
                ? coded(area.identifier(), area.name() == null ? name : area.name(), pointer(area) + "/identifier")
                : named(pointer, area == null ? null : area.name(), name);
        return country.map(found -> found.withRegion(
                area == null ? Optional.empty() : region(pointer(area) + "/parent_id", area.parentId())));
    }

    /** Whether an identifier must be a code; two letters that are a marker too may be one, which the name then tells. */
    private static boolean isCode(String identifier) {
        return !PopoloText.isMarker(identifier) || identifier.length() == 2;
    }

    private Optional<Country> coded(String identifier, @Nullable String name, String pointer) {
        Optional<CountryCode> code = failures.parse(pointer, identifier, CountryCode::parse);
        if (name == null) {
            return code.flatMap(unused -> failures.parse(pointer, identifier, Country::parse));
        }
        try {
            return code.map(unused -> Country.of(identifier, name));
        } catch (IllegalArgumentException e) {
            failures.add(pointer, FailureReason.CONTRADICTION, identifier, "not read: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** The country of the name of an area, or else of another name. */
    private Optional<Country> named(String pointer, @Nullable String area, @Nullable String name) {
        String named =
                area != null && (name == null || CountryCode.findByName(area).isPresent()) ? area : name;
        if (named == null) {
            failures.add(
                    pointer,
                    FailureReason.MISSING,
                    null,
                    "not read: expected a country, by its English name or the code of its area");
            return Optional.empty();
        }
        return failures.parse(pointer, named, Country::parse);
    }

    /** Whether the name of a government is not known as that of another country. */
    private boolean isNamedSo(String pointer, @Nullable String name, Country country) {
        return isNamedSo(pointer, name, country.getCode());
    }

    private boolean isNamedSo(String pointer, @Nullable String name, CountryCode country) {
        Optional<CountryCode> known =
                Optional.ofNullable(name).flatMap(CountryCode::findByName).filter(code -> !code.equals(country));
        known.ifPresent(code -> failures.add(
                pointer,
                FailureReason.CONTRADICTION,
                name,
                "not read: the name is that of " + code + ": expected a name of " + country));
        return known.isEmpty();
    }

    private Optional<Region> region(String pointer, @Nullable String id) {
        Area area = parts.area(pointer, id);
        return area == null ? Optional.empty() : failures.parse(pointer, area.name(), Region::parse);
    }

    /** The term, as far as it is known: no date is dropped because another cannot be read. */
    private Optional<Term> term(String pointer, Membership membership, MembershipExtension more) {
        Term.Builder term = Term.builder();
        Optional<LocalDate> start = firstDay(pointer + "/start_date", membership.startDate());
        term.start(start);
        Optional<Integer> number = Optional.ofNullable(more.termNumber())
                .flatMap(printed ->
                        failures.parse(pointer + "/ogp/term_number", printed.toString(), PopoloReader::termNumber));
        number.ifPresent(term::number);
        Optional<LocalDate> last = lastDay(pointer + "/end_date", membership.endDate());
        Optional<LocalDate> end = last;
        Optional<TermExtension> extension = Optional.empty();
        if (!more.saysNothingOfExtension()) {
            end = lastDay(pointer + "/ogp/regular_end_date", more.regularEndDate());
            extension = extension(pointer, last, more);
        }
        if (Stream.of(start, number, end, extension).allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        try {
            return Optional.of(term.end(end).extension(extension).build());
        } catch (IllegalArgumentException e) {
            failures.add(pointer, FailureReason.CONTRADICTION, null, "term not read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static int termNumber(String text) {
        int number = Integer.parseInt(text);
        if (number < 1) {
            throw new IllegalArgumentException("expected 1 or more");
        }
        return number;
    }

    private Optional<TermExtension> extension(String pointer, Optional<LocalDate> until, MembershipExtension more) {
        String reason = more.extensionReason();
        if (until.isEmpty() || reason == null || reason.isEmpty() || PopoloText.isMarker(reason)) {
            failures.add(
                    pointer + (until.isEmpty() ? "/end_date" : "/ogp/extension_reason"),
                    FailureReason.MISSING,
                    null,
                    "extension of the term not read: expected its last day and why");
            return Optional.empty();
        }
        return Optional.of(TermExtension.of(until.get(), reason));
    }

    private Optional<LocalDate> firstDay(String pointer, @Nullable String text) {
        return day(pointer, text, PartialDate::first);
    }

    private Optional<LocalDate> lastDay(String pointer, @Nullable String text) {
        return day(pointer, text, PartialDate::last);
    }

    /** A day of a date; where the date is a whole year, it is reported which. */
    private Optional<LocalDate> day(String pointer, @Nullable String text, Function<PartialDate, LocalDate> which) {
        if (text == null || PopoloText.isMarker(text)) {
            return Optional.empty();
        }
        Optional<PartialDate> date = failures.parse(pointer, text, PartialDate::parse);
        date.filter(PartialDate::isYear)
                .ifPresent(year -> failures.add(
                        pointer,
                        FailureReason.AMBIGUOUS,
                        text,
                        "read as " + which.apply(year) + ": expected a month or day, such as 2014-10 or 2014-10-01"));
        return date.map(which);
    }

    private Observation<CoChairRole> role(String pointer, Membership membership, MembershipExtension more) {
        if (membership.role() == null) {
            return observed.read(pointer + "/ogp/co_chair_role", more.coChairRole(), CoChairRole::parse);
        }
        return observed.read(
                pointer + "/role",
                membership.role(),
                text -> text.equals(PopoloIds.MEMBER) ? CoChairRole.NONE : CoChairRole.parse(text));
    }

    private List<Citation> citations(Organization organization, CommitteeExtension extension) {
        String pointer = pointer(organization);
        List<Citation> citations = new ArrayList<>();
        if (extension.citations() != null) {
            for (int place = 0; place < extension.citations().size(); place++) {
                valid(
                                pointer + "/ogp/citations/" + place,
                                Optional.of(extension.citations().get(place)))
                        .ifPresent(citations::add);
            }
            new ContradictingSources(failures).report(pointer, orNone(organization.sources()), extension.citations());
            return citations;
        }
        List<Link> sources = orNone(organization.sources());
        for (int place = 0; place < sources.size(); place++) {
            Link link = sources.get(place);
            String here = pointer + "/sources/" + place;
            failures.addOthers(here, link);
            failures.parse(here + "/url", link.url(), PopoloReader::address)
                    .map(url -> citation(url, link.note()))
                    .flatMap(citation -> valid(here, Optional.of(citation)))
                    .ifPresent(citations::add);
        }
        return citations;
    }

    private static URI address(String text) {
        try {
            return URI.create(PopoloText.words(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("expected an address such as https://example.org/page", e);
        }
    }

    private static Citation citation(URI url, @Nullable String note) {
        return Citation.builder()
                .title(note == null || note.isEmpty() || PopoloText.isMarker(note) ? url.toString() : note)
                .publisher(url.getHost() == null ? url.toString() : url.getHost())
                .url(url)
                .build();
    }

    private static MembershipExtension more(Membership membership) {
        return membership.ogp() == null ? NOTHING_MORE : membership.ogp();
    }

    private static <T> List<T> orNone(@Nullable List<T> parts) {
        return parts == null ? List.of() : parts;
    }
}
