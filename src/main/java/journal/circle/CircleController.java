package journal.circle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
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
import journal.account.Account;
import journal.account.AccountRepository;
import journal.account.SignedIn;
import journal.database.Clash;
import journal.setting.Role;
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
    @Inject AccountRepository accounts;
    @Inject SignedIn signedIn;
    @Inject Errors errors;
    @Inject Links links;
    @Inject Models models;
    @Inject Flash flash;

    @GET
    @RolesAllowed(Role.MEMBER)
    public String list() {
        return listWith(new CircleForm());
    }

    @POST
    @RolesAllowed(Role.AUTHOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@Valid @BeanParam CircleForm form) {
        if (errors.none() && circles.ids(account()).size() >= CircleRepository.CIRCLES_MAX) {
            errors.add("name", "circle.many", CircleRepository.CIRCLES_MAX);
        }
        long id = errors.none() ? created(form) : 0;
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(listWith(form)).build();
        }
        flash.success("circle.begun");
        return SeeOther.to(links.to("CircleController#show", id));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.MEMBER)
    public String show(@PathParam("id") long id) {
        return showWith(circle(id), new MemberForm());
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

    /** Adds a member. */
    @POST
    @Path("{id}")
    @RolesAllowed(Role.AUTHOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response createMember(@PathParam("id") long id, @Valid @BeanParam MemberForm form) {
        Circle circle = owned(id);
        Optional<Account> member = errors.none() ? accounts.named(form.username()) : Optional.empty();
        if (errors.none() && member.isEmpty()) {
            errors.add("username", "circle.member.unknown");
        }
        member.ifPresent(account -> addMember(circle, account));
        if (errors.isAny()) {
            return Response.status(Page.UNPROCESSABLE).entity(showWith(circle, form)).build();
        }
        flash.success("circle.member.added", member.orElseThrow().getUsername());
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
        membership.remove(circle, account);
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
        return circles.find(id).filter(found -> circles.ids(account()).contains(id)).orElseThrow(NotFoundException::new);
    }

    private Circle owned(long id) {
        Circle circle = circle(id);
        if (!circle.isOwnedBy(account())) {
            throw new ForbiddenException();
        }
        return circle;
    }

    private long created(CircleForm form) {
        try {
            return membership.create(account(), form.getName(), Instant.now());
        } catch (PersistenceException failure) {
            refuseDuplicate(failure, "name", "circle.name.taken");
            return 0;
        }
    }

    private void addMember(Circle circle, Account member) {
        if (circles.ids(member).size() >= CircleRepository.CIRCLES_MAX
                || circles.members(circle).size() >= CircleRepository.MEMBERS_MAX) {
            errors.add("username", "circle.member.many");
            return;
        }
        try {
            membership.add(circle, member, Instant.now());
        } catch (PersistenceException failure) {
            refuseDuplicate(failure, "username", "circle.member.taken");
        }
    }

    // The unique index decides: the same form may arrive twice at the same moment.
    private void refuseDuplicate(PersistenceException failure, String field, String key) {
        if (!Clash.isIn(failure)) {
            throw failure;
        }
        errors.add(field, key);
    }

    private String listWith(CircleForm form) {
        models.put("form", form);
        models.put("circles", circles.of(account()));
        return "circle/list.jsp";
    }

    private String showWith(Circle circle, MemberForm form) {
        models.put("form", form);
        models.put("circle", circle);
        models.put("own", circle.isOwnedBy(account()));
        models.put("members", circles.members(circle));
        models.put("reader", account());
        return "circle/show.jsp";
    }
}
