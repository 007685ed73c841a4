package io.github.ogprules.io.popolo;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.ogprules.model.Citation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Popolo document, as far as it concerns a committee; every part keeps the fields that it has beyond. A part may refer to
 * another by its id, or hold it. Its texts, ids too, are without what nobody sees.
 *
 * @see <a href="https://www.popoloproject.com/specs/">The Popolo specification</a>
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PopoloDocument(
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Person> persons,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Organization> organizations,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Area> areas,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Post> posts,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Membership> memberships,
        @JsonIgnore @JsonAnySetter @Nullable Map<String, Object> others)
        implements PopoloPart {

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Person(
            @Nullable String id,
            @Nullable String name,
            @Nullable String gender,
            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Membership> memberships,
            @JsonIgnore @JsonAnySetter @Nullable Map<String, Object> others)
            implements PopoloPart {
        Person {
            id = PopoloText.plain(id);
            name = PopoloText.plain(name);
            gender = PopoloText.plain(gender);
        }

        /** A person that holds no other part. */
        Person(@Nullable String id, @Nullable String name, @Nullable String gender) {
            this(id, name, gender, null, null);
        }

        @Override
        public List<@Nullable Object> says() {
            return Arrays.asList(name, gender);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Organization(
            @Nullable String id,
            @Nullable String name,
            @Nullable String classification,
            @JsonProperty("parent_id") @Nullable String parentId,
            @JsonProperty("area_id") @Nullable String areaId,
            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Link> sources,
            @Nullable CommitteeExtension ogp,
            @Nullable Organization parent,
            @Nullable Area area,
            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Membership> memberships,
            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Post> posts,
            @JsonIgnore @JsonAnySetter @Nullable Map<String, Object> others)
            implements PopoloPart {
        Organization {
            id = PopoloText.plain(id);
            name = PopoloText.plain(name);
            classification = PopoloText.plain(classification);
            parentId = PopoloText.plain(parentId);
            areaId = PopoloText.plain(areaId);
        }

        /** An organization that holds no other part. */
        Organization(
                @Nullable String id,
                @Nullable String name,
                @Nullable String classification,
                @Nullable String parentId,
                @Nullable String areaId,
                @Nullable List<Link> sources,
                @Nullable CommitteeExtension ogp) {
            this(id, name, classification, parentId, areaId, sources, ogp, null, null, null, null, null);
        }

        @Override
        public List<@Nullable Object> says() {
            return Arrays.asList(name, classification, parentId, areaId, sources, ogp);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Area(
            @Nullable String id,
            @Nullable String name,
            @Nullable String identifier,
            @Nullable String classification,
            @JsonProperty("parent_id") @Nullable String parentId,
            @Nullable Area parent,
            @JsonIgnore @JsonAnySetter @Nullable Map<String, Object> others)
            implements PopoloPart {
        Area {
            id = PopoloText.plain(id);
            name = PopoloText.plain(name);
            identifier = PopoloText.plain(identifier);
            classification = PopoloText.plain(classification);
            parentId = PopoloText.plain(parentId);
        }

        /** An area that holds no other part. */
        Area(
                @Nullable String id,
                @Nullable String name,
                @Nullable String identifier,
                @Nullable String classification,
                @Nullable String parentId) {
            this(id, name, identifier, classification, parentId, null, null);
        }

        @Override
        public List<@Nullable Object> says() {
            return Arrays.asList(name, identifier, classification, parentId);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Post(
            @Nullable String id,
            @Nullable String label,
            @Nullable String role,
            @JsonProperty("organization_id") @Nullable String organizationId,
            @Nullable Organization organization,
            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Membership> memberships,
            @JsonIgnore @JsonAnySetter @Nullable Map<String, Object> others)
            implements PopoloPart {
        Post {
            id = PopoloText.plain(id);
            label = PopoloText.plain(label);
            role = PopoloText.plain(role);
            organizationId = PopoloText.plain(organizationId);
        }

        /** A post that holds no other part. */
        Post(@Nullable String id, @Nullable String label, @Nullable String role, @Nullable String organizationId) {
            this(id, label, role, organizationId, null, null, null);
        }

        @Override
        public List<@Nullable Object> says() {
            return Arrays.asList(label, role, organizationId);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Membership(
            @Nullable String id,
            @Nullable String role,
            @Nullable Member member,
            @JsonProperty("person_id") @Nullable String personId,
            @JsonProperty("organization_id") @Nullable String organizationId,
            @JsonProperty("post_id") @Nullable String postId,
            @JsonProperty("on_behalf_of_id") @Nullable String onBehalfOfId,
            @JsonProperty("area_id") @Nullable String areaId,
            @JsonProperty("start_date") @Nullable String startDate,
            @JsonProperty("end_date") @Nullable String endDate,
            @Nullable MembershipExtension ogp,
            @Nullable Person person,
            @Nullable Organization organization,
            @Nullable Post post,
            @JsonProperty("on_behalf_of") @Nullable Organization onBehalfOf,
            @Nullable Area area,
            @JsonIgnore @JsonAnySetter @Nullable Map<String, Object> others)
            implements PopoloPart {
        Membership {
            id = PopoloText.plain(id);
            role = PopoloText.plain(role);
            personId = PopoloText.plain(personId);
            organizationId = PopoloText.plain(organizationId);
            postId = PopoloText.plain(postId);
            onBehalfOfId = PopoloText.plain(onBehalfOfId);
            areaId = PopoloText.plain(areaId);
            startDate = PopoloText.plain(startDate);
            endDate = PopoloText.plain(endDate);
        }

        /** A membership that holds no other part. */
        Membership(
                @Nullable String id,
                @Nullable String role,
                @Nullable Member member,
                @Nullable String personId,
                @Nullable String organizationId,
                @Nullable String postId,
                @Nullable String onBehalfOfId,
                @Nullable String areaId,
                @Nullable String startDate,
                @Nullable String endDate,
                @Nullable MembershipExtension ogp) {
            this(
                    id,
                    role,
                    member,
                    personId,
                    organizationId,
                    postId,
                    onBehalfOfId,
                    areaId,
                    startDate,
                    endDate,
                    ogp,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        Membership withOrganizationId(@Nullable String organization) {
            return new Membership(
                    id, role, member, personId, organization, postId, onBehalfOfId, areaId, startDate, endDate, ogp);
        }

        @Override
        public List<@Nullable Object> says() {
            return Arrays.asList(
                    role, member, personId, organizationId, postId, onBehalfOfId, areaId, startDate, endDate, ogp);
        }
    }

    /** A person or an organisation that is a member. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Member(
            @JsonProperty("@type") @Nullable String type,
            @Nullable String id,
            @Nullable String name,
            @JsonIgnore @JsonAnySetter @Nullable Map<String, Object> others)
            implements PopoloPart {
        Member {
            type = PopoloText.plain(type);
            id = PopoloText.plain(id);
            name = PopoloText.plain(name);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Link(
            @Nullable String url,
            @Nullable String note,
            @JsonIgnore @JsonAnySetter @Nullable Map<String, Object> others)
            implements PopoloPart {
        Link {
            url = PopoloText.plain(url);
            note = PopoloText.plain(note);
        }
    }

    /** What Popolo has no place for of a committee. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record CommitteeExtension(
            @Nullable String date,

            @JsonProperty("vacant_government_seats") @Nullable
            Integer vacantGovernmentSeats,

            @JsonProperty("vacant_civil_society_seats") @Nullable
            Integer vacantCivilSocietySeats,

            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Citation> citations,
            @JsonIgnore @JsonAnySetter @Nullable Map<String, Object> others)
            implements PopoloPart {
        CommitteeExtension {
            date = PopoloText.plain(date);
        }
    }

    /**
     * What Popolo has no place for of a membership; what is unknown or stands elsewhere is left out. Observations are words, those of
     * the value or of the state.
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record MembershipExtension(
            @JsonProperty("co_chair_role") @Nullable String coChairRole,
            @Nullable String gender,
            @Nullable String sector,
            @Nullable String status,
            @JsonProperty("term_number") @Nullable Integer termNumber,
            @JsonProperty("regular_end_date") @Nullable String regularEndDate,
            @JsonProperty("extension_reason") @Nullable String extensionReason,
            @JsonIgnore @JsonAnySetter @Nullable Map<String, Object> others)
            implements PopoloPart {
        MembershipExtension {
            coChairRole = PopoloText.plain(coChairRole);
            gender = PopoloText.plain(gender);
            sector = PopoloText.plain(sector);
            status = PopoloText.plain(status);
            regularEndDate = PopoloText.plain(regularEndDate);
            extensionReason = PopoloText.plain(extensionReason);
        }

        boolean isEmpty() {
            return Stream.of(coChairRole, gender, sector, status, termNumber, regularEndDate, extensionReason)
                    .allMatch(Objects::isNull);
        }
    }
}
