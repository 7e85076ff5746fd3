package journal.circle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import journal.account.Account;
import journal.account.AccountRepository;
import journal.account.SignedIn;
import journal.database.Clash;
import journal.setting.Role;
import journal.setting.Settings;
import journal.web.Errors;
import journal.web.Flash;
import journal.web.Links;
import journal.web.Page;
import journal.web.SeeOther;

/** The pages of the circles of which the reader is a member, and on which an owner manages them. */
@Controller
@RequestScoped
@Path("circles")
@Produces(Page.HTML)
public class CircleController {
    @Inject CircleRepository circles;
    @Inject Membership membership;
    @Inject Invitations invitations;
    @Inject CirclePages pages;
    @Inject AccountRepository accounts;
    @Inject Settings settings;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.MEMBER)
    public String list() {
        return pages.list(new CircleForm());
    }

    @POST
    @RolesAllowed(Role.AUTHOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam CircleForm form) {
        OptionalLong id = errors.none() ? created(form) : OptionalLong.empty();
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(pages.list(form)).build();
        }
        flash.success("circle.begun");
        return SeeOther.to(links.to("CircleController#show", id.orElseThrow()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.MEMBER)
    public String show(@PathParam("id") long id) {
        return pages.show(circle(id), new MemberForm());
    }

    /** Dissolves a circle. */
    @POST
    @Path("{id}/dissolution")
    @RolesAllowed(Role.AUTHOR)
    public Response delete(@PathParam("id") long id) {
        membership.dissolve(owned(id));
        flash.success("circle.dissolved");
        return SeeOther.to(links.to("CircleController#list"));
    }

    /** Invites somebody, who becomes a member by accepting. */
    @POST
    @Path("{id}")
    @RolesAllowed(Role.AUTHOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response createInvitation(@PathParam("id") long id, @Valid @BeanParam MemberForm form) {
        Circle circle = owned(id);
        Optional<Account> invited = errors.none() ? accounts.named(form.username()) : Optional.empty();
        if (errors.none() && invited.isEmpty()) {
            errors.add("username", "circle.member.unknown");
        }
        invited.ifPresent(account -> invite(circle, account));
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(pages.show(circle, form)).build();
        }
        flash.success("circle.invited", invited.orElseThrow().getUsername());
        return SeeOther.to(links.to("CircleController#show", id));
    }

    /** Removes a member. The owner may remove any other member; a member may leave. */
    @POST
    @Path("{id}/members/{account}/removal")
    @RolesAllowed(Role.MEMBER)
    public Response deleteMember(@PathParam("id") long id, @PathParam("account") long account) {
        Circle circle = circle(id);
        boolean own = circle.isOwnedBy(account());
        if (circle.getOwner().getId().equals(account) || !own && !account().getId().equals(account)) {
            throw new ForbiddenException(); // the owner stays a member
        }
        membership.remove(circle, account, account());
        if (own) {
            flash.success("circle.member.removed");
            return SeeOther.to(links.to("CircleController#show", id));
        }
        flash.success("circle.left");
        return SeeOther.to(links.to("CircleController#list"));
    }

    private Account account() {
        return signedIn.account().orElseThrow();
    }

    private Circle circle(long id) {
        return circles.find(id).filter(found -> circles.has(id, account())).orElseThrow(NotFoundException::new);
    }

    private Circle owned(long id) {
        Circle circle = circle(id);
        if (!circle.isOwnedBy(account())) {
            throw new ForbiddenException();
        }
        return circle;
    }

    private OptionalLong created(CircleForm form) {
        try {
            OptionalLong id = membership.create(account(), form.getName(), Instant.now());
            if (id.isEmpty()) {
                errors.add("name", "circle.many", settings.circleLimits().own());
            }
            return id;
        } catch (PersistenceException failure) {
            // The unique index decides: the same form may arrive twice at the same moment.
            if (!Clash.isIn(failure)) {
                throw failure;
            }
            errors.add("name", "circle.name.taken");
            return OptionalLong.empty();
        }
    }

    private void invite(Circle circle, Account account) {
        switch (invitations.ask(circle, account, Instant.now())) {
            case MEMBER -> errors.add("username", "circle.member.taken");
            case ASKED_BEFORE -> errors.add("username", "circle.invitation.open");
            case DECLINED -> errors.add("username", "circle.invitation.declined");
            case FULL -> errors.add("username", "circle.member.many", settings.circleLimits().members());
            case ASKED -> {
                // the next page says so
            }
        }
    }
}
