<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="circle.list">
  <p><fmt:message key="circle.text"/></p>
  <c:if test="${not empty invitations}">
    <h2><fmt:message key="circle.invitations"/></h2>
    <p><fmt:message key="circle.invitations.text"/></p>
    <t:advice name="invitation"/>
    <ul class="rows">
      <c:forEach var="invitation" items="${invitations}">
        <li>
          <bdi><c:out value="${invitation.circle.name}"/></bdi>
          <p class="byline"><span>${messages.html('circle.by', invitation.circle.owner.shownName)}<t:handle account="${invitation.circle.owner}"/></span></p>
          <c:set var="accepts"><c:out value="${messages.text('circle.invitation.accept.name', invitation.circle.name)}"/></c:set>
          <c:set var="declines"><c:out value="${messages.text('circle.invitation.decline.name', invitation.circle.name)}"/></c:set>
          <div class="answers">
            <form method="post" action="${links.to('InvitationController#accept', invitation.id)}">
              <t:csrf/>
              <button aria-label="${accepts}"><fmt:message key="circle.invitation.accept"/></button>
            </form>
            <form method="post" action="${links.to('InvitationController#decline', invitation.id)}">
              <t:csrf/>
              <button class="quiet" aria-label="${declines}"><fmt:message key="circle.invitation.decline"/></button>
            </form>
          </div>
        </li>
      </c:forEach>
    </ul>
    <h2><fmt:message key="circle.yours"/></h2>
  </c:if>
  <ul class="rows">
    <c:forEach var="circle" items="${circles}">
      <li>
        <a href="${links.to('CircleController#show', circle.id)}"><bdi><c:out value="${circle.name}"/></bdi></a>
        <p class="byline"><span>${messages.html('circle.by', circle.owner.shownName)}<t:handle account="${circle.owner}"/></span></p>
      </li>
    </c:forEach>
  </ul>
  <c:if test="${empty circles}"><p><fmt:message key="circle.none"/></p></c:if>
  <c:if test="${signedIn.author}">
    <form method="post" action="${links.to('CircleController#create')}" novalidate>
      <t:csrf/>
      <t:field name="name" label="circle.name" value="${form.name}" hint="circle.name.hint" required="true"/>
      <button><fmt:message key="circle.begin"/></button>
    </form>
  </c:if>
</t:page>
