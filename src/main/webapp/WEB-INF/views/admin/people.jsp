<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="people.title">
  <form role="search" class="search" action="${links.to('PeopleController#list')}">
    <t:field name="name" type="search" label="people.name" value="${name}" spellcheck="false" autocapitalize="none"/>
    <button><fmt:message key="people.send"/></button>
  </form>
  <c:if test="${empty people}"><p class="none"><fmt:message key="people.none"/></p></c:if>
  <ul class="rows">
    <c:forEach var="person" items="${people}">
      <li>
        <a href="${links.to('PersonController#show', person.id)}"><bdi><c:out value="${person.username}"/></bdi></a>
        <p class="byline"><t:time moment="${person.createdAt}"/></p>
        <c:forEach var="role" items="${person.roles}">
          <c:if test="${role ne 'MEMBER'}"><p class="hint"><fmt:message key="role.${role}"/></p></c:if>
        </c:forEach>
        <c:if test="${person.waiting}"><p class="hint"><a href="${links.to('RegistrationRequestController#show', person.id)}"><fmt:message key="people.waiting"/></a></p></c:if>
        <c:if test="${person.blocked and not person.waiting}"><p class="hint"><fmt:message key="people.blocked"/></p></c:if>
        <c:if test="${person.leaving}"><p class="hint"><fmt:message key="people.leaving"/></p></c:if>
      </li>
    </c:forEach>
  </ul>
  <c:if test="${not first or not empty next}">
    <nav class="choices" aria-label="<fmt:message key="people.next"/>">
      <c:if test="${not first}"><a class="button quiet" href="${links.to('PeopleController#list')}"><fmt:message key="people.first"/></a></c:if>
      <c:if test="${not empty next}"><a class="button quiet" rel="next" href="<c:out value="${next}"/>"><fmt:message key="people.next"/></a></c:if>
    </nav>
  </c:if>
  <p class="choices"><a class="button quiet" href="${links.to('AdminController#show')}"><fmt:message key="admin.title"/></a></p>
</t:page>
