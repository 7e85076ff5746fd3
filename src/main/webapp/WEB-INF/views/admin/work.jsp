<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="work.title">
  <p><fmt:message key="work.text"/></p>
  <c:if test="${empty tasks}"><p class="none"><fmt:message key="work.none"/></p></c:if>
  <ul class="rows">
    <c:forEach var="task" items="${tasks}">
      <c:set var="name" value="${task.name()}"/>
      <li>
        <span><fmt:message key="work.task.${name}"/></span>
        <c:if test="${task.succeeded().isPresent()}">
          <p class="hint"><fmt:message key="work.succeeded"/> <t:time moment="${task.succeeded().get()}" exact="true"/>
            <c:out value="${messages.text('work.took', task.seconds())}"/></p>
        </c:if>
        <c:if test="${task.failed().isPresent()}">
          <p class="hint"><fmt:message key="work.failed"/> <t:time moment="${task.failed().get()}" exact="true"/>
            <bdi lang="en"><c:out value="${task.failure()}"/></bdi></p>
        </c:if>
        <c:choose>
          <c:when test="${task.isPlanned(now)}"><p class="hint"><fmt:message key="work.next"/> <t:time moment="${task.next().get()}" exact="true"/></p></c:when>
          <c:when test="${task.isLate(now)}"><p class="hint"><fmt:message key="work.late"/> <t:time moment="${task.next().get()}" exact="true"/></p></c:when>
          <c:when test="${task.next().isEmpty()}"><p class="hint"><fmt:message key="work.ended"/></p></c:when>
          <c:otherwise><p class="hint"><fmt:message key="work.soon"/></p></c:otherwise>
        </c:choose>
      </li>
    </c:forEach>
  </ul>
  <p class="choices"><a class="button quiet" href="${links.to('AdminController#show')}"><fmt:message key="admin.title"/></a></p>
</t:page>
