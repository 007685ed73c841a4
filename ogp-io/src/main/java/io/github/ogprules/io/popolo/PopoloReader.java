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
import io.github.ogprules.model.committee.SubcommitteeMembers;
import io.github.ogprules.model.committee.Term;
import io.github.ogprules.model.committee.TermExtension;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns one document into a committee. */
final class PopoloReader {

    private static final MembershipExtension NOTHING_MORE =
            new MembershipExtension(null, null, null, null, null, null, null, null);

    private final List<Failure> failures = new ArrayList<>();
    private final List<Organization> organizations;
    private final List<Membership> memberships;
    private final Map<String, Organization> organizationsById = new HashMap<>();
    private final Map<String, Person> personsById = new HashMap<>();
    private final Map<String, Area> areasById = new HashMap<>();
    /** The names of the members, by the id of their organization. */
    private final Map<@Nullable String, @Nullable String> governmentNames = new HashMap<>();

    private final IdentityHashMap<PopoloPart, String> pointers = new IdentityHashMap<>();

    PopoloReader(PopoloDocument document) {
        organizations = orNone(document.organizations());
        memberships = orNone(document.memberships());
        reportOthers("", document);
        index("organizations", organizations, Organization::id, organizationsById);
        index("persons", orNone(document.persons()), Person::id, personsById);
        index("areas", orNone(document.areas()), Area::id, areasById);
        index("posts", orNone(document.posts()), PopoloDocument.Post::id, new HashMap<>());
        for (int place = 0; place < memberships.size(); place++) {
            pointers.put(memberships.get(place), "/memberships/" + place);
            reportOthers("/memberships/" + place, memberships.get(place));
            reportOthers("/memberships/" + place + "/ogp", more(memberships.get(place)));
            reportBoth("/memberships/" + place, memberships.get(place));
        }
    }

    private void reportBoth(String pointer, Membership membership) {
        if (membership.personId() != null && membership.member() != null) {
            fail(
                    pointer + "/member",
                    FailureReason.CONTRADICTION,
                    membership.member().id(),
                    "not read: the membership is of a person already");
        }
    }

    /** What could not be read. */
    List<Failure> failures() {
        return failures;
    }

    Optional<SteeringCommittee> read() {
        List<Organization> committees = organizations.stream()
                .filter(organization ->
                        organization.ogp() != null && organization.ogp().date() != null)
                .toList();
        if (committees.size() != 1) {
            fail(
                    "/organizations",
                    committees.isEmpty() ? FailureReason.MISSING : FailureReason.CONTRADICTION,
                    null,
                    "expected one organization that is a committee, with a date in its field ogp, not "
                            + committees.size());
            return Optional.empty();
        }
        return Optional.of(committee(committees.get(0)));
    }

    private SteeringCommittee committee(Organization organization) {
        CommitteeExtension extension = Objects.requireNonNull(organization.ogp());
        String pointer = pointer(organization) + "/ogp/";
        GrowingCommittee committee = new GrowingCommittee(Objects.requireNonNull(extension.date()));
        reportOthers(pointer(organization) + "/ogp", extension);
        List<Citation> citations = citations(organization, extension);
        report(pointer + "citations", committee.add(builder -> builder.citations(citations)));
        Optional.ofNullable(extension.vacantGovernmentSeats())
                .ifPresent(seats -> report(
                        pointer + "vacant_government_seats",
                        committee.add(builder -> builder.vacantGovernmentSeats(seats))));
        Optional.ofNullable(extension.vacantCivilSocietySeats())
                .ifPresent(seats -> report(
                        pointer + "vacant_civil_society_seats",
                        committee.add(builder -> builder.vacantCivilSocietySeats(seats))));
        Map<Membership, Organization> ofSubcommittees = addMembers(organization, committee);
        addSubcommittees(organization, committee);
        memberships.stream()
                .filter(ofSubcommittees::containsKey)
                .forEach(membership -> addToSubcommittee(
                        membership, Objects.requireNonNull(ofSubcommittees.get(membership)), committee));
        return committee.committee();
    }

    /** Adds the members of the committee; the memberships that are left are of its subcommittees. */
    private Map<Membership, Organization> addMembers(Organization organization, GrowingCommittee committee) {
        Map<Membership, Organization> others = new LinkedHashMap<>();
        for (Membership membership : memberships) {
            Organization in =
                    find(pointer(membership) + "/organization_id", membership.organizationId(), organizationsById);
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
        if (membership.personId() != null) {
            Person person = find(pointer + "/person_id", membership.personId(), personsById);
            Optional<CivilSocietyMember> member =
                    person == null ? Optional.empty() : valid(pointer, person(pointer, membership, person));
            return member.isPresent()
                    && report(pointer, committee.add(builder -> builder.addCivilSocietyMembers(member.get())));
        }
        Organization government = find(pointer + "/member/id", memberId(membership), organizationsById);
        Optional<GovernmentMember> member =
                government == null ? Optional.empty() : valid(pointer, government(pointer, membership, government));
        if (member.isEmpty()
                || !report(pointer, committee.add(builder -> builder.addGovernmentMembers(member.get())))) {
            return false;
        }
        governmentNames.put(
                Objects.requireNonNull(government).id(), member.get().getName());
        return true;
    }

    /** Reports why something has no place in the committee, if so; true if it has one. */
    private boolean report(String pointer, Optional<String> problem) {
        problem.ifPresent(why -> fail(pointer, FailureReason.CONTRADICTION, null, "not read: " + why));
        return problem.isEmpty();
    }

    private String pointer(PopoloPart part) {
        return Objects.requireNonNull(pointers.get(part));
    }

    private <M> Optional<M> valid(String pointer, Optional<M> member) {
        List<Failure> constraints =
                member.map(OgpValidator.standard()::validate).orElse(List.of());
        constraints.forEach(failure -> fail(
                pointer, failure.getReason(), failure.getFound().orElse(null), "not read: " + failure.getProblem()));
        return constraints.isEmpty() ? member : Optional.empty();
    }

    private void addSubcommittees(Organization organization, GrowingCommittee committee) {
        for (Organization part : organizations) {
            if (part.parentId() != null && part.parentId().equals(organization.id())) {
                parse(pointer(part) + "/name", part.name(), Subcommittee::parse)
                        .ifPresent(found -> report(
                                pointer(part),
                                committee.add(builder ->
                                        builder.addSubcommittees(SubcommitteeMembers.of(found, List.of())))));
            }
        }
    }

    private static @Nullable String memberId(Membership membership) {
        return membership.member() == null ? null : membership.member().id();
    }

    private Optional<GovernmentMember> government(String pointer, Membership membership, Organization government) {
        Area area = find(pointer + "/member/id", government.areaId(), areasById, government.areaId() != null);
        Optional<Country> country = country(pointer + "/member/id", government.name(), area);
        if (country.isEmpty()) {
            return Optional.empty();
        }
        MembershipExtension more = more(membership);
        return Optional.of(GovernmentMember.builder()
                .country(country.get())
                .electoralRegion(region(pointer + "/area_id", membership.areaId()))
                .term(term(pointer, membership, more))
                .coChairRole(role(pointer, membership, more))
                .status(observation(pointer + "/ogp/status", more.status(), MembershipStatus::parse))
                .build());
    }

    private Optional<CivilSocietyMember> person(String pointer, Membership membership, Person person) {
        Organization organisation = find(pointer + "/on_behalf_of_id", membership.onBehalfOfId(), organizationsById);
        if (organisation == null) {
            return Optional.empty();
        }
        if (person.name() == null || organisation.name() == null) {
            fail(
                    pointer,
                    FailureReason.MISSING,
                    null,
                    "membership not read: expected names of the person and the organisation");
            return Optional.empty();
        }
        MembershipExtension more = more(membership);
        Area area = find(pointer + "/area_id", membership.areaId(), areasById, membership.areaId() != null);
        return Optional.of(CivilSocietyMember.builder()
                .name(person.name())
                .organisation(organisation.name())
                .gender(
                        person.gender() == null
                                ? observation(pointer + "/ogp/gender", more.gender(), PopoloReader::words)
                                : observation(pointer(person) + "/gender", person.gender(), PopoloReader::words))
                .sector(observation(pointer + "/ogp/sector", more.sector(), PopoloReader::words))
                .country(area == null ? Optional.empty() : country(pointer + "/area_id", area.name(), area))
                .term(term(pointer, membership, more))
                .coChairRole(role(pointer, membership, more))
                .build());
    }

    private void addToSubcommittee(Membership membership, Organization organization, GrowingCommittee committee) {
        String pointer = pointer(membership);
        Optional<Subcommittee> subcommittee =
                parse(pointer + "/organization_id", organization.name(), Subcommittee::parse);
        String name = membership.personId() != null
                ? name(find(pointer + "/person_id", membership.personId(), personsById), Person::name)
                : name(
                        find(pointer + "/member/id", memberId(membership), organizationsById),
                        government -> governmentNames.getOrDefault(government.id(), government.name()));
        if (subcommittee.isPresent() && name != null) {
            report(pointer, committee.add(subcommittee.get(), name));
        }
    }

    private static <T> @Nullable String name(@Nullable T named, Function<T, @Nullable String> name) {
        return named == null ? null : name.apply(named);
    }

    /** The country of an area, or else of a name. */
    private Optional<Country> country(String pointer, @Nullable String name, @Nullable Area area) {
        Optional<CountryCode> code = area != null && area.identifier() != null
                ? parse(pointer(area) + "/identifier", area.identifier(), CountryCode::parse)
                : Optional.ofNullable(name).flatMap(CountryCode::findByName);
        if (code.isEmpty()) {
            fail(
                    pointer,
                    FailureReason.INVALID_VALUE,
                    name,
                    "not read: expected a country, by its English name or the code of its area");
            return Optional.empty();
        }
        String named = area != null && area.name() != null ? area.name() : name;
        return Optional.of(Country.builder()
                .code(code.get())
                .name(named == null ? code.get().toString() : named)
                .region(area == null ? Optional.empty() : region(pointer(area) + "/parent_id", area.parentId()))
                .build());
    }

    private Optional<Region> region(String pointer, @Nullable String id) {
        Area area = find(pointer, id, areasById, id != null);
        return area == null ? Optional.empty() : parse(pointer, area.name(), Region::parse);
    }

    private Optional<Term> term(String pointer, Membership membership, MembershipExtension more) {
        if (membership.startDate() == null && membership.endDate() == null && more.saysNothingOfTerm()) {
            return Optional.empty();
        }
        Optional<LocalDate> start = date(pointer + "/start_date", membership.startDate());
        if (start.isEmpty()) {
            if (membership.startDate() == null) {
                fail(pointer + "/start_date", FailureReason.MISSING, null, "term not read: expected its first day");
            }
            return Optional.empty();
        }
        Term.Builder term = Term.builder().start(start.get());
        if (more.termNumber() != null) {
            parse(pointer + "/ogp/term_number", more.termNumber().toString(), PopoloReader::termNumber)
                    .ifPresent(term::number);
        }
        Optional<LocalDate> end = date(pointer + "/end_date", membership.endDate());
        if (more.saysNothingOfExtension()) {
            term.end(end);
        } else {
            term.end(date(pointer + "/ogp/regular_end_date", more.regularEndDate()));
            extension(pointer, end, more).ifPresent(term::extension);
        }
        try {
            return Optional.of(term.build());
        } catch (IllegalArgumentException e) {
            fail(pointer, FailureReason.CONTRADICTION, null, "term not read: " + e.getMessage());
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
        if (until.isEmpty() || reason == null || reason.isBlank()) {
            fail(
                    pointer + (until.isEmpty() ? "/end_date" : "/ogp/extension_reason"),
                    FailureReason.MISSING,
                    null,
                    "extension of the term not read: expected its last day and why");
            return Optional.empty();
        }
        return Optional.of(TermExtension.of(until.get(), reason));
    }

    private Optional<LocalDate> date(String pointer, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            fail(pointer, FailureReason.INVALID_VALUE, text, "not read: expected a day such as 2014-10-01");
            return Optional.empty();
        }
    }

    private Observation<CoChairRole> role(String pointer, Membership membership, MembershipExtension more) {
        if (membership.role() == null) {
            return observation(pointer + "/ogp/co_chair_role", more.coChairRole(), CoChairRole::parse);
        }
        return parse(
                        pointer + "/role",
                        membership.role(),
                        text -> text.equals(PopoloIds.MEMBER) ? CoChairRole.NONE : CoChairRole.parse(text))
                .map(Observation::known)
                .orElse(Observation.unknown());
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
            return citations;
        }
        List<Link> sources = orNone(organization.sources());
        for (int place = 0; place < sources.size(); place++) {
            Link link = sources.get(place);
            String here = pointer + "/sources/" + place;
            reportOthers(here, link);
            parse(here + "/url", link.url(), PopoloReader::address)
                    .map(url -> citation(url, link.note()))
                    .flatMap(citation -> valid(here, Optional.of(citation)))
                    .ifPresent(citations::add);
        }
        return citations;
    }

    private static URI address(String text) {
        return URI.create(words(text));
    }

    private static Citation citation(URI url, @Nullable String note) {
        return Citation.builder()
                .title(note == null || note.isBlank() ? url.toString() : note)
                .publisher(url.getHost() == null ? url.toString() : url.getHost())
                .url(url)
                .build();
    }

    private <T> Optional<T> parse(String pointer, @Nullable String text, Function<String, T> parse) {
        if (text == null) {
            fail(pointer, FailureReason.MISSING, null, "not read: expected text");
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            fail(pointer, FailureReason.INVALID_VALUE, text, "not read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private <T> @Nullable T find(String pointer, @Nullable String id, Map<String, T> byId) {
        return find(pointer, id, byId, true);
    }

    private <T> @Nullable T find(String pointer, @Nullable String id, Map<String, T> byId, boolean needed) {
        T found = id == null ? null : byId.get(id);
        if (found == null && needed) {
            fail(
                    pointer,
                    id == null ? FailureReason.MISSING : FailureReason.INVALID_VALUE,
                    id,
                    "not read: expected the id of something in the document");
        }
        return found;
    }

    private <T extends PopoloPart> void index(
            String name, List<T> parts, Function<T, @Nullable String> id, Map<String, T> byId) {
        for (int place = 0; place < parts.size(); place++) {
            T part = parts.get(place);
            String pointer = "/" + name + "/" + place;
            pointers.put(part, pointer);
            reportOthers(pointer, part);
            String key = id.apply(part);
            if (key == null) {
                fail(pointer + "/id", FailureReason.MISSING, null, "not read: expected an id");
            } else if (byId.putIfAbsent(key, part) != null) {
                fail(pointer + "/id", FailureReason.DUPLICATE, key, "not read: another has the same id");
            }
        }
    }

    private void reportOthers(String pointer, PopoloPart part) {
        if (part.others() != null) {
            part.others().keySet().stream()
                    .sorted()
                    .forEach(field -> fail(
                            pointer + "/" + field,
                            FailureReason.UNKNOWN_FIELD,
                            field,
                            "not read: this library has no place for it"));
        }
    }

    private void fail(String pointer, FailureReason reason, @Nullable String found, String problem) {
        failures.add(Failure.builder()
                .reason(reason)
                .pointer(pointer)
                .found(Optional.ofNullable(found))
                .problem(problem)
                .build());
    }

    private static MembershipExtension more(Membership membership) {
        return membership.ogp() == null ? NOTHING_MORE : membership.ogp();
    }

    /** The observation of words: those of a state, or those of a value. */
    private <T> Observation<T> observation(String pointer, @Nullable String text, Function<String, T> parse) {
        if (text == null) {
            return Observation.unknown();
        }
        return Observation.<T>findWithoutValue(text)
                .orElseGet(() ->
                        parse(pointer, text, parse).map(Observation::known).orElse(Observation.unknown()));
    }

    private static String words(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("expected words");
        }
        return text;
    }

    private static <T> List<T> orNone(@Nullable List<T> parts) {
        return parts == null ? List.of() : parts;
    }
}
