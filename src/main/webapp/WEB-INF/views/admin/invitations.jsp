<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="invite.title">
  <jsp:body>
    <c:if test="${not empty link}">
      <div class="note" role="note">
        <p><fmt:message key="invite.made"/></p>
        <p><a href="<c:out value="${link}"/>" rel="noreferrer"><code dir="ltr" class="secret"><c:out value="${link}"/></code></a></p>
      </div>
    </c:if>
    <p><fmt:message key="invite.text"/></p>
    <form method="post" action="${links.to('RegistrationInvitationController#create')}" novalidate>
      <t:csrf/>
      <t:field name="days" label="invite.days" value="${form.days}" hint="invite.days.hint" min="1" max="${most}" required="true"/>
      <t:field name="note" label="invite.note" value="${form.note}" hint="invite.note.hint"/>
      <button><fmt:message key="invite.send"/></button>
    </form>
    <c:if test="${empty part.page().items}"><p class="none"><fmt:message key="invite.none"/></p></c:if>
    <ul class="rows">
      <c:forEach var="one" items="${part.page().items}">
        <c:set var="state" value="${part.state(one)}"/>
        <li>
          <span><c:out value="${messages.text('invite.number', one.id)}"/></span>
          <p class="byline"><t:time moment="${one.madeAt}"/></p>
          <c:if test="${not empty one.note}"><p><bdi><c:out value="${one.note}"/></bdi></p></c:if>
          <p class="hint">${messages.link('event.of.by', part.name(one.madeBy), links.to('PersonController#show', one.madeBy))}</p>
          <p class="hint"><fmt:message key="invite.state.${state}"/> <c:if test="${state eq 'OPEN' or state eq 'EXPIRED'}"><t:time moment="${one.endsAt}" exact="true"/></c:if></p>
          <c:if test="${one.user().isPresent()}">
            <p class="hint">${messages.link('event.of.account', part.name(one.user().get()), links.to('PersonController#show', one.user().get()))}</p>
          </c:if>
          <c:if test="${state eq 'OPEN'}">
            <form method="post" action="${links.to('RegistrationInvitationController#delete', one.id)}">
              <t:csrf/>
              <c:set var="name"><c:out value="${messages.text('invite.end.name', one.id)}"/></c:set>
              <button class="quiet" aria-label="${name}"><fmt:message key="invite.end"/></button>
            </form>
          </c:if>
        </li>
      </c:forEach>
    </ul>
    <t:pages page="${part.page()}" list="${links.to('RegistrationInvitationController#list')}" newest="invite.list.newest" newer="invite.list.newer"
        older="invite.list.older"/>
    <p class="choices"><a class="button quiet" href="${links.to('AdminController#show')}"><fmt:message key="admin.title"/></a></p>
  </jsp:body>
</t:page>
