<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="sessions.title">
  <p><fmt:message key="sessions.text"/></p>
  <ul class="rows">
    <c:forEach var="one" items="${sessions}">
      <c:set var="agent" value="${one.client.userAgent}"/><%-- a record: EL 5 does not take its components for properties --%>
      <c:set var="name"><c:out value="${messages.text(agent.key(), agent.browser(), agent.system())}"/></c:set>
      <li>
        <strong>${name}</strong>
        <p class="byline">
          <c:if test="${one.id eq own.id}"><strong><fmt:message key="sessions.own"/></strong></c:if>
          <span>${messages.html('sessions.network', one.client.network)}</span>
          <span><fmt:message key="sessions.begun"/> <t:time moment="${one.begunAt}"/></span>
          <span><fmt:message key="sessions.seen"/> <t:time moment="${one.seenAt}"/></span>
          <c:if test="${one.lasting}"><span><fmt:message key="sessions.lasting"/></span></c:if>
        </p>
        <c:choose>
          <c:when test="${one.id eq own.id}">
            <form method="post" action="${links.to('SessionController#delete')}">
              <t:csrf/>
              <button class="quiet"><fmt:message key="session.delete"/></button>
            </form>
          </c:when>
          <c:otherwise>
            <form method="post" action="${links.to('OpenSessionsController#delete', one.id)}">
              <t:csrf/>
              <c:set var="ends"><c:out value="${messages.text('sessions.end.name', messages.text(agent.key(), agent.browser(), agent.system()))}"/></c:set>
              <button class="quiet" aria-label="${ends}"><fmt:message key="sessions.end"/></button>
            </form>
          </c:otherwise>
        </c:choose>
      </li>
    </c:forEach>
  </ul>
  <c:if test="${sessions.size() gt 1}">
    <form method="post" action="${links.to('OpenSessionsController#deleteOthers')}">
      <t:csrf/>
      <button><fmt:message key="sessions.others"/></button>
    </form>
  </c:if>
</t:page>
