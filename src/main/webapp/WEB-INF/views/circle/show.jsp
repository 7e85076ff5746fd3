<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page named="${circle.name}">
  <p>${messages.html('circle.by', circle.owner.shownName)}<t:handle account="${circle.owner}"/></p>
  <h2><fmt:message key="circle.members"/></h2>
  <ul class="rows">
    <c:forEach var="one" items="${members}">
      <li>
        <span><bdi><c:out value="${one.member.shownName}"/></bdi><t:handle account="${one.member}"/></span>
        <c:if test="${not circle.isOwnedBy(one.member) and (own or one.member eq reader)}">
          <form method="post" action="${links.to('CircleController#deleteMember', circle.id, one.member.id)}">
            <t:csrf/>
            <c:choose>
              <c:when test="${own}">
                <c:set var="name"><c:out value="${messages.text('circle.member.remove.name', one.member.username)}"/></c:set>
                <button class="quiet" aria-label="${name}"><fmt:message key="circle.member.remove"/></button>
              </c:when>
              <c:otherwise><button class="quiet"><fmt:message key="circle.leave"/></button></c:otherwise>
            </c:choose>
          </form>
        </c:if>
      </li>
    </c:forEach>
  </ul>
  <c:if test="${own}">
    <c:if test="${not empty invitations}">
      <h2><fmt:message key="circle.invited"/></h2>
      <ul class="rows">
        <c:forEach var="invitation" items="${invitations}">
          <li>
            <span><bdi><c:out value="${invitation.invited.shownName}"/></bdi><t:handle account="${invitation.invited}"/></span>
            <form method="post" action="${links.to('InvitationController#delete', invitation.id)}">
              <t:csrf/>
              <c:set var="name"><c:out value="${messages.text('circle.invitation.end.name', invitation.invited.username)}"/></c:set>
              <button class="quiet" aria-label="${name}"><fmt:message key="circle.invitation.end"/></button>
            </form>
          </li>
        </c:forEach>
      </ul>
    </c:if>
    <form method="post" action="${links.to('CircleController#createInvitation', circle.id)}" novalidate>
      <t:csrf/>
      <t:field name="username" label="circle.member.name" value="${form.username}" hint="circle.member.hint" spellcheck="false" autocapitalize="none" required="true"/>
      <button><fmt:message key="circle.member.add"/></button>
    </form>
    <h2><fmt:message key="circle.dissolve.heading"/></h2>
    <p><fmt:message key="circle.dissolve.text"/></p>
    <form method="post" action="${links.to('CircleController#delete', circle.id)}">
      <t:csrf/>
      <button class="quiet"><fmt:message key="circle.dissolve"/></button>
    </form>
  </c:if>
  <p class="choices"><a class="button quiet" href="${links.to('CircleController#list')}"><fmt:message key="circle.all"/></a></p>
</t:page>
